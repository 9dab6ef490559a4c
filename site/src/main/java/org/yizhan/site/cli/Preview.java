package org.yizhan.site.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.yizhan.site.output.MediaType;

/** Shows the baked site on this machine alone; each answer is what the folder holds just then. */
final class Preview implements AutoCloseable {
  private static final String WORDS = "words.txt";

  private final Path site;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /**
   * Starts to serve {@code site}, which may not exist yet.
   *
   * @throws IOException if the port is taken
   */
  Preview(Path site, int port) throws IOException {
    this.site = site.toAbsolutePath().normalize();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      Path file = file(exchange.getRequestURI());
      Path notFound = site.resolve("404.html");
      if (!method.equals("GET") && !method.equals("HEAD")) {
        send(exchange, 405, WORDS, words("This preview takes no requests."));
      } else if (file != null && Files.isDirectory(file)) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getPath() + "/");
        send(exchange, 301, WORDS, words("This is a folder."));
      } else if (file != null && Files.isRegularFile(file)) {
        send(exchange, 200, file.getFileName().toString(), Files.readAllBytes(file));
      } else if (Files.isRegularFile(notFound)) {
        send(exchange, 404, "404.html", Files.readAllBytes(notFound));
      } else {
        send(exchange, 503, WORDS, words("Nothing has been baked yet."));
      }
    }
  }

  private static byte[] words(String sentence) {
    return (sentence + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The file that an address means; null if it means none. */
  private Path file(URI address) {
    try {
      String path = address.getPath().substring(1);
      Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      return file.normalize().startsWith(site) ? file.normalize() : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static void send(HttpExchange exchange, int status, String name, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", MediaType.of(name));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }
}
