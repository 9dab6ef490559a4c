package org.yizhan.intake.web.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.words.Languages;

/**
 * Refuses a body below {@code /api} that says itself that it is too large, before any of it is
 * read.
 */
@ApplicationScoped
public class BodySize {

  private static final int FIRST = 10_000;

  void install(@Observes Filters filters) {
    filters.register(BodySize::check, FIRST);
  }

  private static void check(RoutingContext context) {
    String path = context.normalizedPath();
    if (path == null || !path.startsWith("/api/") || declaredLength(context) <= Limits.BODY_BYTES) {
      context.next();
      return;
    }
    Problem problem = Problem.of(ProblemKind.TOO_LARGE);
    Language language =
        Languages.preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    context
        .response()
        .setStatusCode(problem.kind().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(new JsonObject(problem.body(language)).toBuffer());
  }

  private static long declaredLength(RoutingContext context) {
    try {
      String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
