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
public class Refusals {

  private final Templates templates;

  Refusals(Templates templates) {
    this.templates = templates;
  }

  /** What is said, and in what form. */
  public record Said(String mediaType, String body) {}

  /** The words for whoever asked for {@code path}. */
  public Said said(ProblemKind kind, String path, Language language) {
    return said(Problem.of(kind), path, language);
  }

  private Said said(Problem problem, String path, Language language) {
    return path.matches("(?s)/(api|q)(/.*)?")
        ? new Said(Problem.MEDIA_TYPE, new JsonObject(problem.body(language)).encode())
        : new Said("text/html; charset=utf-8", page(problem.kind(), language));
  }

  /** Ends the request. */
  void answer(RoutingContext context, Problem problem) {
    Language language =
        Languages.preferredBy(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    HttpServerResponse response = context.response().setStatusCode(problem.kind().status());
    problem.headers().forEach(response::putHeader);
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    Said said = said(problem, path(context), language);
    response.putHeader(HttpHeaders.CONTENT_TYPE, said.mediaType());
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(said.body());
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
