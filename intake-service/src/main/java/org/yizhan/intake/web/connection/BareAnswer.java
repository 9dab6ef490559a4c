package org.yizhan.intake.web.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yizhan.intake.web.Headers;
import org.yizhan.intake.web.api.ProblemKind;
import org.yizhan.intake.web.gate.Refusals;

/** The answer to what is no request yet, or none at all. */
final class BareAnswer {

  private BareAnswer() {}

  /** With everything that an answer has; empty while the service opens or closes. */
  static Optional<FullHttpResponse> of(
      ProblemKind kind, HttpResponseStatus status, HttpVersion version, Asked asked) {
    ArcContainer container = Arc.container();
    if (container == null || !container.isRunning()) {
      return Optional.empty();
    }
    Refusals.Said said =
        container.instance(Refusals.class).get().said(kind, asked.path(), asked.language());
    byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
    FullHttpResponse answer =
        new DefaultFullHttpResponse(
            version, status, asked.head() ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
    Headers.at(asked.path()).forEach(answer.headers()::set);
    answer
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, said.mediaType())
        .set(HttpHeaderNames.CONTENT_LANGUAGE, asked.language().tag())
        .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
        .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
        .set(HttpHeaderNames.CONNECTION, "close");
    return Optional.of(answer);
  }

  /** The same as it travels. */
  static Optional<ByteBuf> bytes(ProblemKind kind, Asked asked) {
    return of(kind, HttpResponseStatus.valueOf(kind.status()), HttpVersion.HTTP_1_1, asked)
        .map(BareAnswer::encoded);
  }

  private static ByteBuf encoded(FullHttpResponse answer) {
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(answer.status()).append("\r\n");
    answer
        .headers()
        .forEach(
            header ->
                head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n"));
    head.append("\r\n");
    return Unpooled.wrappedBuffer(
        Unpooled.copiedBuffer(head, StandardCharsets.US_ASCII), answer.content());
  }
}
