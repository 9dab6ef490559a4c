package org.yizhan.intake.web.pages;

import io.vertx.core.http.HttpServerRequest;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.web.Form;

/**
 * A form that was read, and how its page is to answer.
 *
 * @param language of the page that the form stood on
 */
record Asked(Form form, Language language, HttpServerRequest http) {

  /** The code that was typed; it travels in the body and never in an address. */
  String receipt() {
    return form.get("receipt");
  }

  /** The address that is answered. */
  String servedAt() {
    return http.path();
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }
}
