package org.yizhan.intake.web.pages;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.words.Languages;

/**
 * What a browser says with a form.
 *
 * @param contentType may be null
 * @param accepted the languages that the browser is set to, may be null
 */
public record Visit(
    @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
    @Context HttpServerRequest http) {

  /**
   * Reads the form.
   *
   * @throws org.yizhan.intake.web.FormRefused when it is none, too large, or not readable
   */
  Asked read(InputStream body) {
    return of(Form.read(contentType, body));
  }

  /** A form that was read in another way. */
  Asked of(Form form) {
    Language language =
        Languages.ofTag(form.get("language")).orElseGet(() -> Languages.preferredBy(accepted));
    return new Asked(form, language, http);
  }

  /** No form: nothing of the body is read. */
  Asked unread() {
    return of(Form.empty());
  }
}
