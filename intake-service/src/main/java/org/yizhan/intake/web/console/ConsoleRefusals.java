package org.yizhan.intake.web.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.yizhan.intake.web.StaffRefused;

/** Why the gate was shut, as a page. */
public class ConsoleRefusals {

  private final Console console;

  ConsoleRefusals(Console console) {
    this.console = console;
  }

  @ServerExceptionMapper
  Response answer(StaffRefused refused, HttpHeaders headers) {
    return console.page(
        refused.why().status(), "refused", headers, Map.of("why", refused.why().key()));
  }
}
