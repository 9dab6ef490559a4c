package org.yizhan.intake.web.connection;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.words.Languages;

/**
 * What is known of a request that is refused before anything else has read it.
 *
 * @param path without its query; a slash where it cannot be told
 * @param head whether an answer has no body
 */
record Asked(String path, Language language, boolean head) {

  /** Not even the first line. */
  static final Asked NOTHING = new Asked("/", Language.ZH, false);

  static Asked of(HttpRequest request) {
    String target = request.uri();
    return new Asked(
        target.startsWith("/") ? target.replaceAll("(?s)[?#].*", "") : "/",
        Languages.preferredBy(request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE)),
        request.method().equals(HttpMethod.HEAD));
  }
}
