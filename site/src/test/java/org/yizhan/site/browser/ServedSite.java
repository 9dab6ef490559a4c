package org.yizhan.site.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.yizhan.site.output.MediaType;

/**
 * A baked folder on this machine's loopback, below any path, with the headers of its own {@code
 * _headers.json} and the precompressed file where there is one; beside it answers a service, as it
 * does in use, always with a page. The network to it can be cut, or fall silent: connected, and
 * nothing comes.
 */
final class ServedSite implements AutoCloseable {
  /** The heading of what the service answers. */
  static final String OF_THE_SERVICE = "Of the service";

  private static final Pattern SERVICE = Pattern.compile("(track|requests|staff|api)(/.*)?");
  private static final String HEADERS = "_headers.json";

  private enum Network {
    WHOLE,
    CUT,
    SILENT,
    FAILING
  }

  private final String path;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch silence = new CountDownLatch(0);
  private volatile Path folder;
  private volatile Network network = Network.WHOLE;
  private volatile String elsewise = "";
  private volatile int status;

  private ServedSite(Path folder, String path) {
    this.folder = folder;
    this.path = path;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Serves a folder at the root of a server. */
  static ServedSite of(Path folder) {
    return new ServedSite(folder, "/");
  }

  /**
   * Serves a folder below a path; above it the server has nothing.
   *
   * @param path with a slash at both ends, example {@code /a/b/}
   */
  static ServedSite below(String path, Path folder) {
    return new ServedSite(folder, path);
  }

  /**
   * An address of the site. It is a secure context for a browser, as https is elsewhere.
   *
   * @param place counted from the site's root, example {@code zh/help/}
   */
  String at(String place) {
    return "http://localhost:" + server.getAddress().getPort() + path + place;
  }

  /** What was asked for, in order, such as {@code GET /a/b/zh/}; the query included. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Serves another folder from now on, as after a new bake. */
  void publish(Path fresh) {
    folder = fresh;
  }

  /** Every connection breaks. */
  void cut() {
    network = Network.CUT;
  }

  /** Every connection stands, and no answer comes before the network is back. */
  void fallSilent() {
    silence = new CountDownLatch(1);
    network = Network.SILENT;
  }

  /** The network stands, and the server is in trouble: 503. */
  void fail() {
    network = Network.FAILING;
  }

  /**
   * Something else is answered where one page is; a redirect leads to the site's root.
   *
   * @param place counted from the site's root
   * @param answered the status
   */
  void answerAt(String place, int answered) {
    status = answered;
    elsewise = path + place;
  }

  /** The network is back. */
  void mend() {
    network = Network.WHOLE;
    silence.countDown();
  }

  @Override
  public void close() {
    silence.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (network == Network.CUT) {
        return;
      }
      requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
      if (network == Network.SILENT) {
        silence.await();
      }
      if (network == Network.FAILING) {
        send(exchange, 503, "In trouble");
        return;
      }
      if (exchange.getRequestURI().getPath().equals(elsewise)) {
        exchange.getResponseHeaders().set("Location", path);
        send(exchange, status, "Something else");
        return;
      }
      send(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String place = asked.startsWith(path) ? asked.substring(path.length()) : null;
    if (place != null && SERVICE.matcher(place).matches()) {
      send(exchange, 200, OF_THE_SERVICE);
      return;
    }
    Path file = place == null || place.equals(HEADERS) ? null : file(place);
    if (file != null && Files.isDirectory(file)) {
      exchange.getResponseHeaders().set("Location", asked + "/");
      exchange.sendResponseHeaders(301, -1);
      return;
    }
    boolean found = file != null && Files.isRegularFile(file);
    Path shown = found ? file : folder.resolve("404.html");
    if (place == null || !Files.isRegularFile(shown)) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", MediaType.of(shown.getFileName().toString()));
    rules().forEach((pattern, lines) -> addMatching(headers, pattern, lines, "/" + place));
    byte[] body = Files.readAllBytes(encoded(exchange, shown));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(found ? 200 : 404, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private static void send(HttpExchange exchange, int status, String heading) throws IOException {
    byte[] body = ("<!doctype html><h1>" + heading + "</h1>").getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  /** The precompressed file beside {@code file} that the browser can read, or {@code file}. */
  private static Path encoded(HttpExchange exchange, Path file) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    for (Map.Entry<String, String> coding :
        List.of(Map.entry("br", "br"), Map.entry("gzip", "gz"))) {
      Path beside = file.resolveSibling(file.getFileName() + "." + coding.getValue());
      if (accepted != null && accepted.contains(coding.getKey()) && Files.exists(beside)) {
        exchange.getResponseHeaders().set("Content-Encoding", coding.getKey());
        return beside;
      }
    }
    return file;
  }

  private static void addMatching(
      Headers headers, String pattern, Map<String, String> lines, String place) {
    boolean matches =
        pattern.startsWith("*")
            ? place.endsWith(pattern.substring(1))
            : pattern.endsWith("*")
                ? place.startsWith(pattern.substring(0, pattern.length() - 1))
                : place.equals(pattern);
    if (matches) {
      lines.forEach(headers::set);
    }
  }

  private Map<String, Map<String, String>> rules() throws IOException {
    Path file = folder.resolve(HEADERS);
    return Files.exists(file)
        ? new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {})
        : Map.of();
  }

  private Path file(String place) {
    Path root = folder.toAbsolutePath().normalize();
    Path file =
        root.resolve(place.isEmpty() || place.endsWith("/") ? place + "index.html" : place)
            .normalize();
    return file.startsWith(root) ? file : null;
  }
}
