package org.yizhan.intake.web.pages;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.yizhan.intake.web.FormRefused;
import org.yizhan.intake.words.Languages;

/** A form that was not even read: a page that says what to do now. */
public class FormRefusals {

  private final PublicPages pages;

  FormRefusals(PublicPages pages) {
    this.pages = pages;
  }

  @ServerExceptionMapper
  Response answer(FormRefused refused, UriInfo address, HttpHeaders headers) {
    return pages.answer(
        refused.why().status(),
        refused
            .language()
            .orElseGet(
                () -> Languages.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))),
        address.getRequestUri().getRawPath(),
        refused.why().key(),
        Map.of());
  }
}
