package org.yizhan.intake.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.OnSqlite;
import org.yizhan.intake.testing.Requests;

/** What the API refuses, and how. */
@QuarkusTest
@TestProfile(OnSqlite.class)
class GateTest {

  private static final RestAssuredConfig BARE =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  @TestHTTPResource URI address;

  static Stream<Arguments> unreadable() {
    String request = Requests.minimal().toString();
    String deep = "[".repeat(33) + "]".repeat(33);
    return Stream.of(
        Arguments.of("", "empty-body", ""),
        Arguments.of("   ", "empty-body", ""),
        Arguments.of("{", "not-json", ""),
        Arguments.of("{\"language\": 'zh'}", "not-json", "/language"),
        Arguments.of("{\"language\": \"zh\",}", "not-json", "/language"),
        Arguments.of("// a comment\n{}", "not-json", ""),
        Arguments.of("{\"lat\": NaN}", "not-json", "/lat"),
        Arguments.of("{\"lat\": 01}", "not-json", "/lat"),
        Arguments.of(request + " {}", "trailing", ""),
        Arguments.of(request + "]", "not-json", ""),
        Arguments.of("{\"language\": \"zh\", \"language\": \"en\"}", "duplicate-key", "/language"),
        Arguments.of("{\"person\": {\"name\": 1, \"name\": 2}}", "duplicate-key", "/person/name"),
        Arguments.of("{\"narrative\": \"\\ud800\"}", "half-character", "/narrative"),
        Arguments.of("{\"\\udc00\": 1}", "half-character", ""),
        Arguments.of("{\"a\": " + deep + "}", "too-deep", ""));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatIsNoJsonIsNotReadable(String body, String code, String pointer) {
    Api.json(body)
        .post("/api/requests")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:yizhan:problem:not-readable"))
        .body("status", equalTo(400))
        .body("errors.code", contains(code))
        .body("errors.pointer", contains(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0AF", "EDA080", "F8888080", "FF", "E4BD"})
  void whatIsNoUtf8IsNotReadable(String hex) {
    byte[] wrong = HexFormat.of().parseHex(hex);
    byte[] head = "{\"narrative\": \"".getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[head.length + wrong.length + 2];
    System.arraycopy(head, 0, body, 0, head.length);
    System.arraycopy(wrong, 0, body, head.length, wrong.length);
    body[body.length - 2] = '"';
    body[body.length - 1] = '}';
    given()
        .config(BARE)
        .contentType("application/json")
        .body(body)
        .post("/api/requests")
        .then()
        .statusCode(400)
        .body("errors.code", contains("not-utf8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/json; charset=iso-8859-1",
        "application/json; charset=utf-16",
        "text/json",
        "application/jsonx"
      })
  void otherContentTypesAreNotSupported(String type) {
    given()
        .config(BARE)
        .contentType(type)
        .body(Requests.minimal().toString().getBytes(StandardCharsets.UTF_8))
        .post("/api/requests")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X-Other: 1", "Content-Type:", "Content-Type: application/x-www-form-urlencoded"})
  void aBodyWithoutAJsonTypeIsNotSupported(String header) throws Exception {
    String answer =
        exchange(head("POST /api/requests HTTP/1.1", host(), header, "Content-Length: 2") + "{}");
    assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void aJsonTypeInUtf8IsFineHoweverItIsWritten() {
    given()
        .config(BARE)
        .contentType("Application/JSON; Charset=\"UTF-8\"")
        .body(Requests.minimal().toString().getBytes(StandardCharsets.UTF_8))
        .post("/api/requests")
        .then()
        .statusCode(201);
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsRefusedUnread() throws Exception {
    String answer =
        exchange(
            head(
                "POST /api/requests HTTP/1.1",
                host(),
                "Content-Type: application/json",
                "Content-Length: 50000000"));
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertTrue(answer.contains("urn:yizhan:problem:too-large"), answer);
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 100})
  void aBodyThatGrowsTooLargeIsRefused(int chunks) throws Exception {
    StringBuilder request =
        new StringBuilder(
            head(
                "POST /api/requests HTTP/1.1",
                host(),
                "Content-Type: application/json",
                "Transfer-Encoding: chunked"));
    String chunk = "2000\r\n" + " ".repeat(0x2000) + "\r\n";
    request.append(chunk.repeat(chunks)).append("0\r\n\r\n");
    String answer = exchange(request.toString());
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertTrue(answer.contains("urn:yizhan:problem:too-large"), answer);
  }

  @Test
  void theLargestBodyIsRead() {
    String request = Requests.minimal().toString();
    String padded =
        request + " ".repeat(64 * 1024 - request.getBytes(StandardCharsets.UTF_8).length);
    Api.json(padded).post("/api/requests").then().statusCode(201);
    Api.json(padded + " ").post("/api/requests").then().statusCode(413);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/requests, 405",
    "DELETE, /api/requests/mine, 405",
    "PUT, /api/routes, 405",
    "TRACE, /api/routes, 405",
    "GET, /api, 404",
    "GET, /api/, 404",
    "GET, /api/nothing, 404",
    "POST, /api/requests/nothing, 404",
    "PATCH, /api/requests/mine/messages/1, 404",
    "DELETE, /api/nothing/at/all, 404"
  })
  void whatIsNotThereIsAProblemToo(String method, String path, int status) {
    given()
        .request(method, path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Cache-Control", "no-store")
        .body("status", equalTo(status))
        .body("errors", nullValue());
  }

  @Test
  void onlyJsonIsToBeHad() {
    given()
        .accept("text/html")
        .get("/api/requests/mine")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB,en;q=0.9 | en",
        "zh-TW,zh;q=0.9,en;q=0.8 | zh",
        "fr;q=0.9,en;q=0.5 | en",
        "fr | zh",
        "*** | zh",
        "en;q=0 | zh"
      })
  void problemsAreToldInTheLanguageAskedFor(String accepted, String language) {
    given()
        .header("Accept-Language", accepted)
        .get("/api/nothing")
        .then()
        .header("Content-Language", equalTo(language))
        .body("title", equalTo(language.equals("en") ? "Not found" : "没有找到"));
  }

  @Test
  void whatIsForTheOperatorIsNotReachableFromOutside() {
    given().get("/q/metrics").then().statusCode(404);
    given().get("/q/openapi").then().statusCode(404);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
  }

  private String host() {
    return "Host: " + address.getAuthority();
  }

  private static String head(String... lines) {
    return String.join("\r\n", lines) + "\r\n\r\n";
  }

  private String exchange(String request) throws Exception {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      socket.setSoTimeout(10_000);
      StringBuilder answer = new StringBuilder();
      InputStream in = socket.getInputStream();
      byte[] some = new byte[4096];
      while (!answer.toString().contains("}")) {
        int read = in.read(some);
        if (read < 0) {
          break;
        }
        answer.append(new String(some, 0, read, StandardCharsets.UTF_8));
      }
      assertEquals(true, !answer.isEmpty(), "no answer");
      return answer.toString();
    }
  }
}
