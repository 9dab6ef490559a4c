package org.yizhan.intake.web.gate;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.web.Phrases;
import org.yizhan.intake.web.Templates;
import org.yizhan.intake.web.api.Problem;
import org.yizhan.intake.web.api.ProblemKind;
import org.yizhan.intake.words.Languages;

/** Refuses before any resource is asked: a problem to a program, a plain page to a person. */
@ApplicationScoped
class Refusals {

  private final Templates templates;

  Refusals(Templates templates) {
    this.templates = templates;
  }

  /** Ends the request. */
  void answer(RoutingContext context, Problem problem) {
    Language language =
        Languages.preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    HttpServerResponse response = context.response().setStatusCode(problem.kind().status());
    problem.headers().forEach(response::putHeader);
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    boolean program = path(context).matches("/(api|q)(/.*)?");
    response.putHeader(
        HttpHeaders.CONTENT_TYPE, program ? Problem.MEDIA_TYPE : "text/html; charset=utf-8");
    String body =
        program ? new JsonObject(problem.body(language)).encode() : page(problem.kind(), language);
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(body);
    }
  }

  private String page(ProblemKind kind, Language language) {
    Phrases words = new Phrases(language);
    String main = templates.render("public/refused", words, Map.of("code", kind.code()));
    String title = words.say("problem." + kind.code() + ".title");
    return templates.render("public/bare", words, Map.of("title", title, "main", main));
  }

  /** The address that was asked for, as far as it can be read. */
  static String path(RoutingContext context) {
    String path = context.normalizedPath();
    return path == null || !path.startsWith("/") ? "/" : path;
  }
}
