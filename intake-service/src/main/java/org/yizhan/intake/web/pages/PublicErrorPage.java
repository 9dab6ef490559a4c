package org.yizhan.intake.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.web.ErrorPage;
import org.yizhan.intake.words.Languages;

/** What the public reads where the service has failed, or takes nothing. */
@ApplicationScoped
class PublicErrorPage implements ErrorPage {

  private static final int SERVER_ERROR = 500;

  private final PublicPages pages;

  PublicErrorPage(PublicPages pages) {
    this.pages = pages;
  }

  @Override
  public boolean covers(String path) {
    return isPublic(path);
  }

  static boolean isPublic(String path) {
    return path.matches("/(requests|track)(/.*)?");
  }

  @Override
  public Response show(int status, String path, HttpHeaders headers) {
    Language language = Languages.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return pages.answer(
        status, language, path, status < SERVER_ERROR ? "nothing-here" : "unavailable", Map.of());
  }
}
