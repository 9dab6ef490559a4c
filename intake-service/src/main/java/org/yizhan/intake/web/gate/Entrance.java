package org.yizhan.intake.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.yizhan.intake.web.Headers;
import org.yizhan.intake.web.Uploads;
import org.yizhan.intake.web.api.Problem;
import org.yizhan.intake.web.api.ProblemKind;
import org.yizhan.intake.web.site.SiteRoute;

/**
 * What every request passes first, whatever it is for: it is refused here when its head alone is
 * wrong, before any of its body is read, and every answer leaves with its {@link Headers}. Nothing
 * of a request is written to the log.
 */
@ApplicationScoped
public class Entrance {

  private static final Logger LOG = Logger.getLogger(Entrance.class);
  private static final int BEFORE_ALL = 10_000;
  private static final String TLS_ONLY = "Strict-Transport-Security";

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  /** Said twice, they could mean one thing to a proxy and another to us. */
  private static final List<CharSequence> ONCE =
      List.of(
          HttpHeaders.HOST,
          HttpHeaders.CONTENT_LENGTH,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.AUTHORIZATION,
          HttpHeaders.createOptimized("Idempotency-Key"));

  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w!#$%&'*+.^`|~-]+/[\\w!#$%&'*+.^`|~-]+\\s*(;.*)?");

  private final Hosts hosts;
  private final Refusals refusals;
  private final boolean secure;

  Entrance(Hosts hosts, Refusals refusals, @ConfigProperty(name = "yizhan.origin") URI origin) {
    this.hosts = hosts;
    this.refusals = refusals;
    this.secure = "https".equalsIgnoreCase(origin.getScheme());
  }

  void install(@Observes Filters filters) {
    filters.register(this::enter, BEFORE_ALL);
  }

  /** What fails outside of the resources, and what cannot even be matched with an address. */
  void mount(@Observes Router router) {
    router.route().order(-BEFORE_ALL - 1).failureHandler(this::failed);
    router.errorHandler(ProblemKind.NOT_READABLE.status(), this::failed);
    router.errorHandler(ProblemKind.NOT_FOUND.status(), this::failed);
    router.errorHandler(ProblemKind.METHOD_NOT_ALLOWED.status(), this::failed);
  }

  private void enter(RoutingContext context) {
    carryHeaders(context);
    Optional<Problem> problem = problem(context);
    if (problem.isPresent()) {
      refusals.answer(context, problem.get());
    } else {
      context.next();
    }
  }

  private void carryHeaders(RoutingContext context) {
    context.addHeadersEndHandler(
        ignored -> {
          var headers = context.response().headers();
          Headers.at(Refusals.path(context))
              .forEach(
                  (name, value) -> {
                    if (!headers.contains(name)) {
                      headers.set(name, value);
                    }
                  });
          if (secure) {
            headers.set(TLS_ONLY, "max-age=31536000");
          }
        });
  }

  private Optional<Problem> problem(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (ONCE.stream().anyMatch(name -> request.headers().getAll(name).size() > 1)) {
      return closing(ProblemKind.NOT_READABLE);
    }
    return host(request)
        .or(() -> method(context))
        .or(() -> coding(request))
        .or(() -> length(context))
        .or(() -> origin(request));
  }

  private Optional<Problem> host(HttpServerRequest request) {
    String named = request.getHeader(HttpHeaders.HOST);
    String host = authority(request.uri()).orElse(named);
    if (host == null || !Hosts.isHost(host) || (named != null && !Hosts.isHost(named))) {
      return closing(ProblemKind.NOT_READABLE);
    }
    return hosts.ours(host) ? Optional.empty() : closing(ProblemKind.MISDIRECTED);
  }

  /** In its absolute form the target names the host, and counts more (RFC 9112, 3.2.2). */
  private static Optional<String> authority(String target) {
    int scheme = target.startsWith("/") ? -1 : target.indexOf("://");
    return scheme < 0
        ? Optional.empty()
        : Optional.of(target.substring(scheme + 3).replaceAll("(?s)[/?#].*", ""));
  }

  private static Optional<Problem> method(RoutingContext context) {
    String method = context.request().method().name();
    boolean files = !SiteRoute.isOurs(Refusals.path(context));
    if (files || Refusals.path(context).startsWith("/q/")) {
      return READING.contains(method)
          ? Optional.empty()
          : Optional.of(
              Problem.of(ProblemKind.METHOD_NOT_ALLOWED)
                  .with("Allow", "GET, HEAD")
                  .with("Connection", "close"));
    }
    return METHODS.contains(method) ? Optional.empty() : closing(ProblemKind.METHOD_NOT_ALLOWED);
  }

  private static Optional<Problem> coding(HttpServerRequest request) {
    List<String> transfer = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    if (!transfer.isEmpty()
        && (transfer.size() > 1 || !transfer.get(0).strip().equalsIgnoreCase("chunked"))) {
      return closing(ProblemKind.NOT_READABLE);
    }
    String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    boolean plain = coding == null || coding.strip().toLowerCase(Locale.ROOT).equals("identity");
    boolean typed = type == null || type.isBlank() || MEDIA_TYPE.matcher(type.strip()).matches();
    return plain && typed ? Optional.empty() : closing(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
  }

  /** A body for a program, or a file, that says itself that it is too large. */
  private static Optional<Problem> length(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    String path = Refusals.path(context);
    boolean large =
        length != null
            && (path.startsWith("/api/") || Uploads.isAt(path))
            && length.matches("[0-9]{1,18}")
            && Long.parseLong(length) > Uploads.mostBytes(path);
    return large
        ? closing(Uploads.isAt(path) ? ProblemKind.FILE_TOO_LARGE : ProblemKind.TOO_LARGE)
        : Optional.empty();
  }

  /**
   * A page of another site that makes a browser write here. {@code Sec-Fetch-Site} says so where a
   * browser sends it, else {@code Origin}, which is {@code null} from our own pages too, as these
   * send no referrer. Who sends neither is no browser.
   */
  private Optional<Problem> origin(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    boolean own =
        READING.contains(request.method().name())
            || (site == null
                ? origin == null || origin.equals("null") || isOurs(origin)
                : OWN_SITE.contains(site) || (origin != null && isOurs(origin)));
    return own ? Optional.empty() : closing(ProblemKind.FOREIGN);
  }

  private boolean isOurs(String origin) {
    return hosts.ours(origin.replaceFirst("^https?://", ""));
  }

  private static Optional<Problem> closing(ProblemKind kind) {
    return Optional.of(Problem.of(kind).with("Connection", "close"));
  }

  private void failed(RoutingContext context) {
    if (context.response().headWritten()) {
      context.request().connection().close();
      return;
    }
    carryHeaders(context);
    Problem problem = Problem.of(ProblemKind.ofStatus(context.statusCode()));
    if (context.request().version() != HttpVersion.HTTP_2
        && context.request().getHeader(HttpHeaders.HOST) == null) {
      problem = Problem.of(ProblemKind.NOT_READABLE);
    }
    if (problem.kind() == ProblemKind.UNEXPECTED) {
      LOG.errorf(
          "%s while answering",
          context.failure() == null ? "An error" : context.failure().getClass().getName());
    }
    refusals.answer(context, problem);
  }
}
