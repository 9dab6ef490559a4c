package org.yizhan.intake.web.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.intake.web.ContentCoding;

/**
 * Serves the baked site on every address that the service does not need itself. A site on a file
 * server or CDN needs none of this.
 */
@ApplicationScoped
public class SiteRoute {

  private static final Pattern OURS = Pattern.compile("/(api|staff|requests|track|q)(/.*)?");

  /** Below it, compressing saves no packet. */
  private static final int SMALL_BYTES = 1_000;

  private static final int BEFORE_THE_RESOURCES = 1_000;

  private final BakedSite site;
  private final SitePages pages;
  private final SiteHeaders headers;

  SiteRoute(BakedSite site, SitePages pages, SiteHeaders headers) {
    this.site = site;
    this.headers = headers;
    this.pages = pages;
  }

  /** True for the service's own addresses; all others belong to the site. */
  public static boolean isOurs(String path) {
    return OURS.matcher(path).matches();
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
    if (isOurs(path)) {
      context.next();
      return;
    }
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    headers.of(path).forEach((name, value) -> context.response().putHeader(name, value));
    Optional<BakedSite.Found> found = site.find(path);
    if (found.isPresent()) {
      try {
        send(context, found.get());
      } catch (IOException e) {
        context.fail(e);
      }
    } else if (!path.endsWith("/") && site.folder(path)) {
      redirectToFolder(context);
    } else if (site.present()) {
      missing(context);
    } else {
      context.response().setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "1").end();
    }
  }

  /**
   * What is sent of a file.
   *
   * @param file itself, or the one in that coding that lies beside it
   * @param compressed the content, where no such file lies beside it; else null
   */
  private record Sending(ContentCoding coding, BakedSite.Found file, Buffer compressed) {

    String etag() {
      return file.etag(coding);
    }

    long size() {
      return compressed == null ? file.size() : compressed.length();
    }
  }

  private void send(RoutingContext context, BakedSite.Found found) throws IOException {
    HttpServerRequest request = context.request();
    HttpServerResponse response = context.response();
    String type = MediaTypes.of(found.path().getFileName().toString());
    Sending sending = sending(request, found, MediaTypes.isCompressible(type));
    response
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .putHeader(HttpHeaders.ETAG, sending.etag())
        .putHeader(HttpHeaders.LAST_MODIFIED, httpDate(found.modifiedMillis()));
    if (unchanged(request, found, sending.etag())) {
      response.setStatusCode(304).end();
      return;
    }
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, type)
        .putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(sending.size()));
    if (sending.coding() != ContentCoding.IDENTITY) {
      response.putHeader(HttpHeaders.CONTENT_ENCODING, sending.coding().token());
    }
    if (request.method().equals(HttpMethod.HEAD)) {
      response.end();
    } else if (sending.compressed() == null) {
      response.sendFile(sending.file().path().toString()).onFailure(context::fail);
    } else {
      response.end(sending.compressed());
    }
  }

  /** A site that is baked on every change has no compressed files; then gzip is made here. */
  private Sending sending(HttpServerRequest request, BakedSite.Found found, boolean compressible)
      throws IOException {
    for (ContentCoding coding : accepted(request)) {
      if (coding == ContentCoding.IDENTITY) {
        break;
      }
      Optional<BakedSite.Found> beside = site.coded(found, coding);
      if (beside.isPresent()) {
        return new Sending(coding, beside.get(), null);
      }
      if (coding == ContentCoding.GZIP && compressible && found.size() > SMALL_BYTES) {
        byte[] content = Files.readAllBytes(found.path());
        return new Sending(coding, found, Buffer.buffer(ContentCoding.gzip(content)));
      }
    }
    return new Sending(ContentCoding.IDENTITY, found, null);
  }

  private static List<ContentCoding> accepted(HttpServerRequest request) {
    return ContentCoding.preferred(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
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
  private static boolean unchanged(HttpServerRequest request, BakedSite.Found found, String etag) {
    String etags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (etags != null) {
      return etags.contains(etag) || etags.strip().equals("*");
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
