package org.yizhan.intake.web.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.web.StaffRefused;
import org.yizhan.intake.words.Languages;

/** Why the gate was shut: a page in the console, a problem for a client of the JSON. */
public class ConsoleRefusals {

  private final Console console;

  ConsoleRefusals(Console console) {
    this.console = console;
  }

  @ServerExceptionMapper
  Response answer(StaffRefused refused, UriInfo address, HttpHeaders headers) {
    Language language = Languages.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return console.page(
        refused.why().status(), "refused", language, Map.of("why", refused.why().key()));
  }
}
