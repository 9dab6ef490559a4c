package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.notification.MailDispatch;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.Papers;
import org.yizhan.intake.testing.Requests;

/**
 * G18: whatever way a person's words come in, and whatever goes wrong with them, they stand nowhere
 * but in the answers to those who may read them.
 */
@QuarkusTest
@TestProfile(FixtureSite.class)
class CanaryTest {

  private static final List<String> CANARIES =
      List.of(
          "CanaryPerson",
          "金丝雀",
          "CanaryContact",
          "CANARYID77",
          "0987654321",
          "canary@example.org",
          "canarywechat",
          "CanarySafely",
          "CanaryPlace",
          "CanaryStory",
          "CanaryMessage",
          "CanaryNote",
          "CanaryAction",
          "CanaryReply",
          "CanaryKey",
          "CanaryFile",
          "CanaryPaper",
          Papers.HIDDEN,
          "43.8812345",
          "2026-11-19");

  @Inject Crew crew;
  @Inject MailDispatch dispatch;
  @Inject EntityManager database;

  @ConfigProperty(name = "yizhan.data")
  Path data;

  @TestHTTPResource(management = true)
  URI management;

  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private final Handler ear = new Ear(logged);
  private final List<String> receipts = new ArrayList<>();

  /** Hears what is logged, with the words of every exception. */
  private static final class Ear extends Handler {
    private final List<String> heard;

    Ear(List<String> heard) {
      this.heard = heard;
      setLevel(Level.ALL);
      setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord entry) {
      heard.add(getFormatter().format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(ear);
  }

  @AfterEach
  void listenNoMore() {
    Logger.getLogger("").removeHandler(ear);
  }

  @Test
  void nothingThatAPersonToldStandsWhereItShouldNot() throws IOException {
    Crew.Browser prato = crew.at(Role.STATION, "it-prato-sample").browser();
    Crew.Browser city = crew.at(Role.CITY, "wenzhou").browser();
    String kept = byJson();
    String erased = byForm();
    theRequesterGoesOn(kept);
    theRequesterGoesOn(erased);
    String id = caseOf(kept, prato);
    staffWork(prato, city, id);
    whatIsWrong();
    dispatch.sendDue();
    assertEquals(List.of(), traces(), "while both cases are there");
    with(erased).post("/api/requests/mine/erase").then().statusCode(200);
    whatIsBroken(kept, id);
    dispatch.sendDue();
    assertEquals(List.of(), traces(), "after one was erased and the other damaged");
    theSearchFindsWhatIsPlanted();
  }

  private String byJson() {
    ObjectNode request = Requests.complete();
    request.put("place", "CanaryPlace").put("narrative", "CanaryStory 金丝雀");
    request.put("incidentDate", "2026-11-19");
    request.withObjectProperty("location").put("lat", 43.8812345);
    request.withObjectProperty("person").put("name", "CanaryPerson").put("idNumber", "CANARYID77");
    request
        .withObjectProperty("contact")
        .put("name", "CanaryContact")
        .put("phone", "0987654321")
        .put("email", "canary@example.org")
        .put("wechat", "canarywechat")
        .put("safely", "CanarySafely");
    String receipt =
        json(request.toString())
            .header("Idempotency-Key", "CanaryKey-0123456789")
            .post("/api/requests")
            .then()
            .statusCode(201)
            .extract()
            .path("receipt");
    receipts.add(receipt);
    return receipt;
  }

  private String byForm() {
    Map<String, String> form = Family.form("zh");
    form.put("place", "CanaryPlace");
    form.put("personName", "CanaryPerson");
    form.put("contactName", "CanaryContact");
    form.put("contactEmail", "canary@example.org");
    form.put("narrative", "CanaryStory 金丝雀");
    form.put("incidentDate", "2026-11-19");
    Response answer = form(form).post("/requests");
    answer.then().statusCode(201);
    String receipt = Family.page(answer).selectFirst(".code").text();
    receipts.add(receipt);
    return receipt;
  }

  private void theRequesterGoesOn(String receipt) {
    with(receipt)
        .contentType("application/json")
        .body("{\"text\": \"CanaryMessage\"}")
        .post("/api/requests/mine/messages")
        .then()
        .statusCode(201);
    form(Map.of("receipt", receipt, "text", "CanaryMessage 2", "language", "en"))
        .post("/track/messages")
        .then()
        .statusCode(200);
    addPapers(receipt);
    with(receipt).get("/api/requests/mine/export").then().statusCode(200);
    form(Map.of("receipt", receipt, "language", "zh"))
        .post("/track/rights/copy")
        .then()
        .statusCode(200);
  }

  /** Handed out too; its name then stands in the head of an answer to whoever gave it. */
  private void addPapers(String receipt) {
    byte[] paper =
        Papers.joined(Papers.pdf(), "CanaryPaper %%EOF".getBytes(StandardCharsets.UTF_8));
    String id =
        with(receipt)
            .header("File-Name", "CanaryFile.pdf")
            .contentType("application/pdf")
            .body(paper)
            .post("/api/requests/mine/attachments")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    given()
        .header("Authorization", "Receipt " + receipt)
        .get("/api/requests/mine/attachments/" + id)
        .then()
        .statusCode(200);
    multipart(receipt, "CanaryFile.jpg", Papers.photo()).statusCode(200);
    multipart(receipt, "CanaryFile.png", "CanaryPaper".getBytes(StandardCharsets.UTF_8))
        .statusCode(415);
    multipart(receipt, "CanaryFile.jpg", Arrays.copyOf(Papers.photo(), 800)).statusCode(422);
  }

  private ValidatableResponse multipart(String receipt, String name, byte[] file) {
    return heard(given())
        .multiPart("language", "zh")
        .multiPart("receipt", receipt)
        .multiPart("file", name, file, "image/jpeg")
        .post("/track/attachments/add")
        .then();
  }

  private String caseOf(String receipt, Crew.Browser reader) {
    return reader
        .request()
        .get("/api/staff/cases")
        .path("items.find { it.receiptTail == '" + receipt.substring(25) + "' }.id");
  }

  private void staffWork(Crew.Browser prato, Crew.Browser city, String id) {
    String path = "/api/staff/cases/" + id;
    heard(prato.request()).get(path).then().statusCode(200);
    heard(prato.request()).get("/staff/cases/" + id).then().statusCode(200);
    write(prato, path + "/notes", "{\"text\": \"CanaryNote\"}");
    write(prato, path + "/messages", "{\"text\": \"CanaryReply\"}");
    write(prato, path + "/actions", "{\"kind\": \"comfort\", \"text\": \"CanaryAction\"}");
    write(city, path + "/reveal", "");
    write(city, "/api/staff/cases/search", "{\"country\": \"IT\", \"name\": \"CanaryPerson\"}");
    heard(city.form()).formParam("country", "IT").formParam("name", "金丝雀").post("/staff/search");
    heard(city.request()).get("/api/staff/audit").then().statusCode(200);
  }

  /** One of each kind of error, with somebody's words in it. */
  private void whatIsWrong() {
    json("{\"narrative\": \"CanaryStory\", \"CanaryKey\": 1}").post("/api/requests");
    json("{\"narrative\": \"CanaryStory").post("/api/requests");
    json("{\"a\": \"CanaryStory\", \"a\": 1}").post("/api/requests");
    json("\"" + "CanaryStory".repeat(7_000) + "\"").post("/api/requests");
    json("{}").header("Idempotency-Key", "CanaryKey").post("/api/requests");
    heard(given()).contentType("text/plain").body("CanaryStory").post("/api/requests");
    heard(given()).get("/api/requests?name=CanaryPerson");
    heard(given()).get("/CanaryPerson/CanaryStory");
    with("CanaryKey").get("/api/requests/mine");
    heard(given()).header("Authorization", "CanaryKey").get("/api/requests/mine");
    form(Map.of("receipt", "CanaryKey", "text", "CanaryMessage")).post("/track/messages");
    form(Map.of("personName", "CanaryPerson", "language", "en")).post("/requests");
    json("{\"username\": \"CanaryPerson\", \"password\": \"CanaryKey\"}")
        .post("/api/staff/session");
  }

  /** A row that cannot be unsealed makes the service fail inside; nobody else is to meet it. */
  private void whatIsBroken(String receipt, String id) {
    update("update cases set sealed_request = sealed_route where id = '" + id + "'");
    with(receipt).get("/api/requests/mine").then().statusCode(500);
    update("update cases set is_open = false where id = '" + id + "'");
    assertTrue(
        String.join("", logged).contains("IllegalStateException"), "the failure was heard of");
  }

  private void update(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }

  private void theSearchFindsWhatIsPlanted() throws IOException {
    Path planted = data.resolve("planted");
    for (String canary : CANARIES) {
      Files.writeString(planted, "something " + canary + " else");
      assertEquals(List.of(canary + " in planted"), traces());
    }
    Files.delete(planted);
    Logger.getLogger("org.yizhan.planted")
        .log(Level.SEVERE, "failed", new IllegalStateException("CanaryStory"));
    assertEquals(List.of("CanaryStory in the log"), traces());
  }

  /** Each canary and each place where it stands. */
  private List<String> traces() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(data)) {
      List<Path> regular = files.filter(Files::isRegularFile).toList();
      for (String needed : List.of("yizhan.db", "yizhan.db-wal", ".eml")) {
        assertTrue(regular.stream().anyMatch(file -> file.toString().endsWith(needed)), needed);
      }
      for (Path file : regular) {
        search(
            Files.readString(file, StandardCharsets.ISO_8859_1),
            file.getFileName().toString(),
            found);
      }
    }
    String measured = given().get(management.resolve("/q/metrics")).asString();
    assertTrue(measured.contains("yizhan_retention"), () -> "no metrics: " + measured);
    search(latin(measured), "the metrics", found);
    search(latin(String.join("", logged)), "the log", found);
    assertFalse(heads.isEmpty());
    search(latin(String.join("", heads)), "a head", found);
    return List.copyOf(found);
  }

  private void search(String text, String where, Set<String> found) {
    Stream.concat(
            CANARIES.stream(), receipts.stream().flatMap(r -> Stream.of(r, r.replace("-", ""))))
        .filter(word -> text.contains(latin(word)) || text.contains(escaped(word)))
        .forEach(word -> found.add(word + " in " + where));
  }

  /** The bytes of UTF-8 as characters, as files are read here. */
  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String escaped(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  private RequestSpecification with(String receipt) {
    return heard(given()).header("Authorization", "Receipt " + receipt);
  }

  private RequestSpecification json(String body) {
    return heard(given()).contentType("application/json").body(body);
  }

  private RequestSpecification form(Map<String, String> form) {
    return heard(given())
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParams(form);
  }

  private void write(Crew.Browser browser, String path, String body) {
    heard(browser.request())
        .header("X-CSRF-Token", browser.csrf())
        .contentType("application/json")
        .body(body)
        .post(path)
        .then()
        .statusCode(200);
  }

  /** Keeps the head of the answer. */
  private RequestSpecification heard(RequestSpecification request) {
    Filter listening =
        (asked, answered, context) -> {
          Response answer = context.next(asked, answered);
          heads.add(answer.getStatusLine() + answer.getHeaders());
          return answer;
        };
    return request.filter(listening);
  }
}
