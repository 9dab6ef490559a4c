package org.yizhan.intake.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.RunningService;

/** What the packaged service does with connections that mean no good, or go very badly. */
class ConnectionIT {

  private static final Duration SENDING_TIME = Duration.ofSeconds(2);
  private static final int BETWEEN_DROPS_MILLIS = 100;
  private static final String HEAD = head("/api/requests", "application/json");

  @TempDir private static Path data;
  private static RunningService service;

  @BeforeAll
  static void start() {
    service =
        RunningService.start(
            "quarkus-app", data, Map.of("YIZHAN_SENDING_TIME", SENDING_TIME.toString()));
  }

  @AfterAll
  static void end() {
    service.close();
  }

  @Test
  void whoDripsABodyIsCutOffWhileOthersAreServed() throws Exception {
    try (Socket socket = open()) {
      send(socket, HEAD);
      String answer = drip(socket, " ");
      assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
      assertTrue(answer.contains("urn:yizhan:problem:too-slow"), answer);
      assertTrue(answer.contains("content-language: en"), answer);
    }
  }

  @Test
  void whoDripsAHeadIsCutOffToo() throws Exception {
    try (Socket socket = open()) {
      send(socket, "GET /zh/ HTTP/1.1\r\nX-Slow: ");
      assertTrue(drip(socket, "x").startsWith("HTTP/1.1 408 "));
    }
  }

  @Test
  void whoDripsAFormGetsAPage() throws Exception {
    try (Socket socket = open()) {
      send(socket, head("/requests", "application/x-www-form-urlencoded"));
      String answer = drip(socket, "a");
      assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
      assertTrue(answer.contains("text/html") && answer.contains("lang=\"en\""), answer);
    }
  }

  /** Three times as long as anything else may take. */
  @Test
  void aFileThatKeepsMovingIsTakenHoweverSlowly() throws Exception {
    String receipt = receipt();
    long steps = 3 * SENDING_TIME.toMillis() / BETWEEN_DROPS_MILLIS;
    String step = "%" + " ".repeat(1023);
    long length = steps * step.length() + PDF.length();
    try (Socket socket = open()) {
      send(socket, fileHead(receipt, length) + PDF);
      for (long sent = 0; sent < steps; sent++) {
        assertThrows(SocketTimeoutException.class, () -> socket.getInputStream().read());
        send(socket, sent == steps - 1 ? PDF + step.substring(PDF.length()) : step);
      }
      String answer = rest(socket);
      assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
      assertTrue(answer.contains("\"kind\":\"pdf\""), answer);
    }
  }

  @Test
  void whoStopsInTheMiddleOfAFileIsCutOffAndNothingIsKept() throws Exception {
    String receipt = receipt();
    try (Socket socket = open()) {
      send(socket, fileHead(receipt, 100_000) + PDF);
      String answer = drip(socket, "");
      assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
      assertTrue(answer.contains("urn:yizhan:problem:too-slow"), answer);
    }
    given()
        .header("Authorization", "Receipt " + receipt)
        .get(service.at("/api/requests/mine"))
        .then()
        .statusCode(200)
        .body("attachments", empty());
  }

  private static final String PDF = "%PDF-1.4 %%EOF ";

  private static String fileHead(String receipt, long length) {
    return String.join(
        "\r\n",
        "POST /api/requests/mine/attachments HTTP/1.1",
        "Host: localhost",
        "Accept-Language: en",
        "Authorization: Receipt " + receipt,
        "Content-Type: application/pdf",
        "Connection: close",
        "Content-Length: " + length,
        "",
        "");
  }

  private static String receipt() {
    ObjectNode request = Requests.complete();
    String notice = given().get(service.at("/data/directory.v1.json")).path("notice");
    request.withObjectProperty("consent").put("notice", notice);
    return given()
        .contentType("application/json")
        .body(request.toString())
        .post(service.at("/api/requests"))
        .then()
        .statusCode(201)
        .extract()
        .path("receipt");
  }

  @Test
  void aSecondRequestOnTheSameConnectionHasItsOwnTime() throws Exception {
    try (Socket socket = open()) {
      send(socket, "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertEquals('H', socket.getInputStream().read());
      send(socket, HEAD);
      assertTrue(drip(socket, " ").contains("HTTP/1.1 408 "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /zh/%zz HTTP/1.1~Host: localhost | 400",
        "GET /api/%zz HTTP/1.1~Host: localhost | 400",
        "GET /zh/ HTTP/1.1~Host: localhost~X: a\u0000b | 400",
        "POST /api/requests HTTP/1.1~Host: localhost~Content-Length: 2~Content-Length: 3 | 400",
        "POST /api/requests HTTP/1.1~Host: localhost~Content-Length: 2~Transfer-Encoding: chunked | 400",
        "POST /api/requests HTTP/1.1~Host: localhost~Content-Length: -1 | 400",
        "NONSENSE | 400",
        "GET /{long} HTTP/1.1~Host: localhost | 414",
        "GET / HTTP/1.1~Host: localhost~X: {long}{long}{long}{long}{long}{long}{long} | 431"
      })
  void whatIsNoRequestIsRefusedLikeEverythingElse(String lines, int status) throws Exception {
    try (Socket socket = open()) {
      send(socket, lines.replace("{long}", "x".repeat(5_000)).replace("~", "\r\n") + "\r\n\r\n");
      String answer = rest(socket);
      assertTrue(answer.matches("(?s)HTTP/1\\.[01] " + status + " .*"), answer);
      assertTrue(answer.contains("content-type: "), answer);
      assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
      assertTrue(answer.contains("no-store"), answer);
      assertTrue(answer.contains("frame-ancestors 'none'"), answer);
    }
  }

  private static String head(String path, String type) {
    return String.join(
        "\r\n",
        "POST " + path + " HTTP/1.1",
        "Host: localhost",
        "Accept-Language: en",
        "Content-Type: " + type,
        "Content-Length: 60000",
        "",
        "");
  }

  private static Socket open() throws IOException {
    URI address = URI.create(service.at("/"));
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(BETWEEN_DROPS_MILLIS);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * A drop each time that no answer has come for a while, and somebody else is served meanwhile.
   */
  private static String drip(Socket socket, String drop) throws Exception {
    StringBuilder answer = new StringBuilder();
    long dripsAtMost = 5 * SENDING_TIME.toMillis() / BETWEEN_DROPS_MILLIS;
    for (long drips = 0; drips < dripsAtMost; drips++) {
      try {
        int first = socket.getInputStream().read();
        if (first < 0) {
          return answer.toString();
        }
        answer.append((char) first);
        if (answer.toString().contains(" 408 ")) {
          return answer + rest(socket);
        }
        drips--;
      } catch (SocketTimeoutException e) {
        send(socket, drop);
        assertEquals(200, others());
      }
    }
    throw new AssertionError("the connection was never closed; it said: " + answer);
  }

  private static int others() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(service.at("/q/health/live"))).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static String rest(Socket socket) throws IOException {
    socket.setSoTimeout(10_000);
    InputStream in = socket.getInputStream();
    StringBuilder answer = new StringBuilder();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        answer.append((char) next);
      }
    } catch (SocketException e) {
      assertTrue(answer.length() > 0, "closed without a word");
    }
    return answer.toString();
  }
}
