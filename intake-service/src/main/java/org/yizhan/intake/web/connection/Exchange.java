package org.yizhan.intake.web.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import org.yizhan.intake.web.api.ProblemKind;

/**
 * Sees requests come and answers go. What the HTTP server refuses by itself, since it is no
 * request, leaves with words and headers like every other refusal.
 */
final class Exchange extends ChannelDuplexHandler {

  private static final int CLIENT_ERROR = 400;

  private final SenderWatch watch;
  private Asked asked = Asked.NOTHING;
  private boolean answering;

  Exchange(SenderWatch watch) {
    this.watch = watch;
  }

  /** What is known of the request that is being read. */
  Asked asked() {
    return asked;
  }

  /** True once some of the answer to it has gone. */
  boolean isAnswering() {
    return answering;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof HttpRequest request) {
      asked = Asked.of(request);
      answering = false;
    }
    if (message instanceof LastHttpContent) {
      watch.whole();
    }
    super.channelRead(context, message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    Object leaving = message;
    ChannelPromise sent = promise;
    if (message instanceof HttpResponse response) {
      answering = response.status().code() >= 200;
      leaving = filled(response).<Object>map(full -> full).orElse(message);
      if (leaving != message) {
        ReferenceCountUtil.release(message);
        sent = promise.unvoid().addListener(ChannelFutureListener.CLOSE);
      }
    }
    if (message instanceof LastHttpContent) {
      asked = Asked.NOTHING;
      answering = false;
    }
    super.write(context, leaving, sent);
  }

  private Optional<FullHttpResponse> filled(HttpResponse response) {
    boolean bare =
        response.status().code() >= CLIENT_ERROR
            && response instanceof FullHttpResponse full
            && !full.content().isReadable()
            && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    return bare
        ? BareAnswer.of(
            ProblemKind.ofStatus(response.status().code()),
            response.status(),
            response.protocolVersion(),
            asked)
        : Optional.empty();
  }
}
