package org.yizhan.intake.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yizhan.intake.testing.Requests;

/** The packaged intake, with a data folder of its own and everything on. */
final class Intake implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLASSES = "classes.jsa";

  private final Path data;
  private final Started service;
  private final byte[] request;
  private final double firstAnswerSeconds;

  Intake(Path application, Path site, Path data) throws IOException, InterruptedException {
    this.data = data;
    ObjectNode complete = Requests.complete();
    String notice =
        JSON.readTree(site.resolve("data/directory.v1.json").toFile()).path("notice").asText();
    complete.withObjectProperty("consent").put("notice", notice);
    this.request = complete.toString().getBytes(StandardCharsets.UTF_8);
    this.service =
        Started.start(
            application,
            settings(site, data),
            List.of("@jvm.options", "-XX:SharedArchiveFile=" + CLASSES));
    this.firstAnswerSeconds =
        service.secondsUntil(201, "POST", "/api/requests", headers(), request);
  }

  /** Starts it once and ends it, which keeps its classes beside it for the next start. */
  static void keepClasses(Path application, Path site, Path data)
      throws IOException, InterruptedException {
    try (Started once =
        Started.start(
            application,
            settings(site, data),
            List.of("@jvm.options", "-XX:ArchiveClassesAtExit=" + CLASSES))) {
      once.secondsUntil(200, "GET", "/q/health/live", "", new byte[0]);
    }
  }

  private static Map<String, String> settings(Path site, Path data) {
    return Map.of("YIZHAN_DATA", data.toString(), "YIZHAN_SITE", site.toString());
  }

  Path database() {
    return data.resolve("db/yizhan.db");
  }

  /** From the start of the process to the first receipt. */
  double firstAnswerSeconds() {
    return firstAnswerSeconds;
  }

  Duration processorTime() {
    return service.processorTime();
  }

  double peakMebibytes() throws IOException {
    return service.peakMebibytes();
  }

  /** Each sends requests, every one with a key of its own. */
  Latencies submit(int connections, Duration time) throws Exception {
    return Crowd.run(connections, time, number -> new Sender(new Connection(service.port())));
  }

  /** Some receipts of requests that are sent now. */
  List<String> receipts(int count) throws IOException {
    List<String> receipts = new ArrayList<>();
    try (Connection connection = new Connection(service.port())) {
      for (int i = 0; i < count; i++) {
        connection.send("POST", "/api/requests", headers(), request);
        receipts.add(JSON.readTree(connection.body()).path("receipt").asText());
      }
    }
    return receipts;
  }

  /** Each follows one request. */
  Latencies follow(List<String> receipts, Duration time) throws Exception {
    return Crowd.run(
        receipts.size(),
        time,
        number ->
            new Reader(
                new Connection(service.port()),
                "/api/requests/mine",
                "Authorization: Receipt " + receipts.get(number) + "\r\n"));
  }

  /** Each looks at a queue of staff. */
  Latencies queue(String path, List<String> cookies, Duration time) throws Exception {
    return Crowd.run(
        cookies.size(),
        time,
        number ->
            new Reader(
                new Connection(service.port()), path, "Cookie: " + cookies.get(number) + "\r\n"));
  }

  @Override
  public void close() {
    service.close();
  }

  private static String headers() {
    return "Content-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
  }

  /** Sends on one connection. */
  private final class Sender implements Crowd.Member {
    private final Connection connection;

    Sender(Connection connection) {
      this.connection = connection;
    }

    @Override
    public boolean once() throws IOException {
      return connection.send("POST", "/api/requests", headers(), request) == 201;
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }

  /** Reads on one connection. */
  private record Reader(Connection connection, String path, String headers)
      implements Crowd.Member {
    @Override
    public boolean once() throws IOException {
      return connection.send("GET", path, headers, new byte[0]) == 200;
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
