package org.yizhan.intake.web.site;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.intake.web.Headers;

/**
 * Serves the baked site on every address that the service does not need itself. A site on a file
 * server or CDN needs none of this.
 */
@ApplicationScoped
public class SiteRoute {

  /** The service's own addresses; all others belong to the site. */
  private static final Pattern OURS = Pattern.compile("/(api|staff|requests|track|q)(/.*)?");

  /** A name that changes with what is in the file. */
  private static final Pattern HASHED = Pattern.compile(".*[.-][0-9a-f]{8,}\\.[a-z0-9]+");

  private static final int BEFORE_THE_RESOURCES = 1_000;

  private final BakedSite site;
  private final SitePages pages;

  SiteRoute(BakedSite site, SitePages pages) {
    this.site = site;
    this.pages = pages;
  }

  void mount(@Observes Router router) {
    router
        .route()
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(BEFORE_THE_RESOURCES)
        .blockingHandler(this::serve, false);
  }

  private void serve(RoutingContext context) {
    String path = context.normalizedPath();
    if (OURS.matcher(path).matches()) {
      context.next();
      return;
    }
    Headers.SITE.forEach((name, value) -> context.response().putHeader(name, value));
    Optional<BakedSite.Found> found = site.find(path);
    if (found.isPresent()) {
      send(context, found.get());
    } else if (!path.endsWith("/") && site.folder(path)) {
      redirectToFolder(context);
    } else if (site.present()) {
      missing(context);
    } else {
      context.response().setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "1").end();
    }
  }

  private static void send(RoutingContext context, BakedSite.Found found) {
    HttpServerRequest request = context.request();
    HttpServerResponse response = context.response();
    String name = found.path().getFileName().toString();
    boolean hashed = HASHED.matcher(name).matches();
    response
        .putHeader(
            HttpHeaders.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache")
        .putHeader(HttpHeaders.ETAG, found.etag())
        .putHeader(HttpHeaders.LAST_MODIFIED, httpDate(found.modifiedMillis()));
    if (unchanged(request, found)) {
      response.setStatusCode(304).end();
      return;
    }
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.of(name))
        .putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(found.size()));
    if (request.method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.sendFile(found.path().toString()).onFailure(context::fail);
    }
  }

  /** The address bar keeps its query; the link is relative, so that it works below any path. */
  private static void redirectToFolder(RoutingContext context) {
    String path = context.request().path();
    String query = context.request().query();
    context
        .response()
        .setStatusCode(308)
        .putHeader(
            HttpHeaders.LOCATION,
            path.substring(path.lastIndexOf('/') + 1) + "/" + (query == null ? "" : "?" + query))
        .end();
  }

  private void missing(RoutingContext context) {
    HttpServerResponse response = context.response().setStatusCode(404);
    response
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.of("404.html"));
    String html = pages.page("/404.html", context.request().path()).map(SitePage::html).orElse("");
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(html);
    }
  }

  /** If-None-Match decides; If-Modified-Since only where it is absent (RFC 9110, 13.2.2). */
  private static boolean unchanged(HttpServerRequest request, BakedSite.Found found) {
    String etags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (etags != null) {
      return etags.contains(found.etag()) || etags.strip().equals("*");
    }
    String since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
    if (since == null) {
      return false;
    }
    try {
      Instant then = ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return found.modifiedMillis() / 1000 <= then.getEpochSecond();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String httpDate(long millis) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC));
  }
}
