package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.altcha.altcha.Altcha;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.TestClock;

/** More requests than people send: each comes from another network, and only one has room. */
@QuarkusTest
@TestProfile(CrowdTest.Crowded.class)
class CrowdTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicInteger NETWORK = new AtomicInteger();

  @Inject TestClock clock;

  /** Behind a proxy that says whom it speaks for; a second request within ten hours is a crowd. */
  public static final class Crowded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(new FixtureSite().getConfigOverrides());
      settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
      settings.put("yizhan.crowd.burst", "1");
      settings.put("yizhan.crowd.per-minute", "1");
      return settings;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(TestClock.class);
    }
  }

  @BeforeEach
  void crowd() {
    json(Requests.minimal());
  }

  @Test
  void aProgramIsAskedForALittleWorkAndThenServed() throws Exception {
    json(Requests.minimal())
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", equalTo("urn:yizhan:problem:proof-needed"));
    String proof = proof();
    json(Requests.minimal().put("proof", proof)).statusCode(201);
    json(Requests.minimal().put("proof", proof)).statusCode(429);
  }

  @Test
  void aProofHoldsForTenMinutes() throws Exception {
    String proof = proof();
    clock.advance(Duration.ofMinutes(11));
    json(Requests.minimal()).statusCode(201);
    json(Requests.minimal().put("proof", proof)).statusCode(429);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "e30=", "W10=", "bnVsbA==", "eyJzYWx0IjoiP2V4cGlyZXM9OTk5OTk5OTk5OTk5In0="})
  void whatIsNoProofCountsAsNone(String proof) {
    json(Requests.minimal().put("proof", proof)).statusCode(429);
  }

  @Test
  void aProofWithAnotherNumberOrALongerLifeIsNone() throws Exception {
    ObjectNode solved = (ObjectNode) JSON.readTree(Base64.getDecoder().decode(proof()));
    for (ObjectNode forged :
        new ObjectNode[] {
          solved.deepCopy().put("number", solved.path("number").asLong() + 1),
          solved
              .deepCopy()
              .put("salt", solved.path("salt").asText().replace("expires=", "expires=9"))
        }) {
      String text = Base64.getEncoder().encodeToString(JSON.writeValueAsBytes(forged));
      json(Requests.minimal().put("proof", text)).statusCode(429);
    }
  }

  @Test
  void aFormWithoutAScriptWaitsItsTurnAndLosesNothing() {
    Map<String, String> form = Family.form("en");
    Response asked = form(form);
    asked.then().statusCode(429).contentType("text/html").header("Retry-After", notNullValue());
    Map<String, String> waiting = waiting(asked);
    form.forEach((name, value) -> assertEquals(value, waiting.get(name), name));

    Response early = form(waiting);
    early.then().statusCode(429);
    assertEquals(waiting, waiting(early), "the place in the queue is kept");

    clock.advance(Duration.ofSeconds(Long.parseLong(asked.header("Retry-After"))));
    form(waiting).then().statusCode(201);
  }

  @Test
  void aPlaceIsForOneFormOnly() {
    Map<String, String> waiting = waiting(form(Family.form("en")));
    clock.advance(Duration.ofSeconds(15));
    Map<String, String> another = new LinkedHashMap<>(waiting);
    another.put("narrative", "Something else");
    Response answer = form(another);
    answer.then().statusCode(429);
    assertNotEquals(waiting.get("ticket"), waiting(answer).get("ticket"));
    another.put("ticket", "9999999999-" + "0".repeat(64));
    form(another).then().statusCode(429);
  }

  @Test
  void aScriptGoesOnWithAProofInTheForm() throws Exception {
    Map<String, String> waiting = waiting(form(Family.form("zh")));
    waiting.put("proof", proof());
    form(waiting).then().statusCode(201);
  }

  @Test
  void whateverFillsInWhatNobodySeesWaitsATurnEvenAlone() {
    Map<String, String> form = Family.form("en");
    form.put("website", "https://example.org");
    Response asked = Family.post("/requests", form);
    asked.then().statusCode(429);
    Map<String, String> waiting = waiting(asked);
    clock.advance(Duration.ofSeconds(Long.parseLong(asked.header("Retry-After"))));
    Family.post("/requests", waiting).then().statusCode(201);
  }

  @Test
  void thisMachineIsNeverCounted() {
    given()
        .contentType("application/json")
        .body(Requests.minimal().toString())
        .post("/api/requests")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse json(ObjectNode request) {
    return given()
        .header("X-Forwarded-For", network())
        .contentType("application/json")
        .body(request.toString())
        .post("/api/requests")
        .then();
  }

  private static Response form(Map<String, String> form) {
    return given()
        .header("X-Forwarded-For", network())
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParams(form)
        .post("/requests");
  }

  private static String network() {
    return "198.51." + NETWORK.incrementAndGet() + ".1";
  }

  private static Map<String, String> waiting(Response page) {
    Document document = Family.page(page);
    Element form = document.getElementById("queue-form");
    assertTrue(form.attr("action").endsWith("requests"));
    Map<String, String> values = new LinkedHashMap<>();
    form.select("input").forEach(input -> values.put(input.attr("name"), input.attr("value")));
    return values;
  }

  /** As a browser solves it. */
  private static String proof() throws Exception {
    Map<String, Object> challenge =
        given().get("/api/challenge").then().statusCode(200).extract().path("$");
    Altcha.Solution solution =
        Altcha.solveChallenge(
            (String) challenge.get("challenge"),
            (String) challenge.get("salt"),
            Altcha.Algorithm.SHA256,
            ((Number) challenge.get("maxnumber")).longValue(),
            0);
    ObjectNode proof = JSON.createObjectNode();
    challenge.forEach((name, value) -> proof.put(name, value.toString()));
    proof.remove("maxnumber");
    proof.put("number", solution.number);
    return Base64.getEncoder().encodeToString(proof.toString().getBytes(StandardCharsets.UTF_8));
  }
}
