package org.yizhan.intake.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.yizhan.intake.web.ErrorPage;

/** What staff read where the console has failed, or has nothing. */
@ApplicationScoped
class ConsoleErrorPage implements ErrorPage {

  private static final int SERVER_ERROR = 500;

  private final Console console;

  ConsoleErrorPage(Console console) {
    this.console = console;
  }

  @Override
  public boolean covers(String path) {
    return path.equals("/staff") || path.startsWith("/staff/");
  }

  @Override
  public Response show(int status, String path, HttpHeaders headers) {
    String why = status < SERVER_ERROR ? "not-found" : "failed";
    return console.page(status, "refused", headers, Map.of("why", why));
  }
}
