package org.yizhan.intake.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Requests;

/** What requesters can rely on, on either database. */
abstract class RequestsContract {

  private static final String UNKNOWN = "0000-0000-0000-0000-0000-0000";

  @Inject InstantSource clock;

  @Test
  void aRequestIsAnsweredWithAReceiptAndARoute() {
    Instant before = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant submitted = Instant.parse(acknowledged().extract().jsonPath().getString("submittedAt"));
    assertTrue(
        !submitted.isBefore(before) && !submitted.isAfter(clock.instant()),
        () -> "submitted at " + submitted + ", sent after " + before);
  }

  private static ValidatableResponse acknowledged() {
    return Api.submit(Requests.complete())
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .body("receipt", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}"))
        .body("status", equalTo("received"))
        .body("route.lead.id", equalTo("it-prato-example"))
        .body("route.lead.sample", equalTo(true))
        .body("route.linked.id", equalTo("wencheng-yuhu"))
        .body("route.office.id", equalTo("wencheng"))
        .body("route.mission.id", equalTo("it-emb"))
        .body("route.because.text.zh", not(empty()))
        .body("answerBy", notNullValue())
        .body("ifNoAnswer.text.en", notNullValue())
        .body("ifNoAnswer.phones", contains("+861012308", "+861065612308", "+860000000001"));
  }

  @Test
  void whatIsNeededIsEnough() {
    Api.submit(Requests.minimal())
        .statusCode(201)
        .body("route.office.id", equalTo("wenzhou"))
        .body("route.linked", nullValue());
  }

  @Test
  void withoutConsentToAStationAbroadTheCountyOfficeLeads() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("consent").put("abroad", false);
    Api.submit(request).statusCode(201).body("route.lead.id", not(equalTo("it-prato-example")));
  }

  @Test
  void theRequesterFollowsTheRequest() {
    String receipt = Api.receiptOf(Requests.complete());
    Api.with(receipt)
        .get("/api/requests/mine")
        .then()
        .statusCode(200)
        .body("status", equalTo("received"))
        .body("route.lead.id", equalTo("it-prato-example"))
        .body("timeline.kind", contains("submitted"))
        .body("timeline[0].text.zh", notNullValue())
        .body("messages", empty())
        .body("opened", empty())
        .body("deletion.on", nullValue())
        .body("deletion.text.en", notNullValue());
  }

  @Test
  void theReceiptIsForgivenSlipsOfTheHand() {
    String receipt = Api.receiptOf(Requests.complete());
    String sloppy =
        receipt.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l');
    Api.with(sloppy).get("/api/requests/mine").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Receipt " + UNKNOWN,
        "Receipt 0000-0000-0000-0000-0000-0001",
        "Receipt nonsense",
        "Receipt",
        "Bearer " + UNKNOWN,
        ""
      })
  void everyWrongReceiptHasTheSameAnswer(String authorization) {
    Response expected = Api.with(UNKNOWN).get("/api/requests/mine");
    Response answer = given().header("Authorization", authorization).get("/api/requests/mine");
    assertEquals(401, answer.statusCode());
    assertEquals(expected.body().asString(), answer.body().asString());
    assertEquals(expected.header("WWW-Authenticate"), answer.header("WWW-Authenticate"));
    assertEquals("application/problem+json", answer.contentType());
    Api.with("x").post("/api/requests/mine/withdraw").then().statusCode(401);
  }

  @Test
  void theRequesterAddsWords() {
    String receipt = Api.receiptOf(Requests.complete());
    given()
        .spec(Api.with(receipt))
        .contentType("application/json")
        .body("{\"text\": \"更多情况\\n第二行\"}")
        .post("/api/requests/mine/messages")
        .then()
        .statusCode(201)
        .body("messages[0].text", equalTo("更多情况\n第二行"))
        .body("messages[0].from", equalTo("requester"));
  }

  @Test
  void thePageThatIsLoadedAgainAddsNothing() {
    String receipt = Api.receiptOf(Requests.complete());
    for (int sending = 0; sending < 2; sending++) {
      given()
          .spec(Api.with(receipt))
          .contentType("application/json")
          .body("{\"text\": \"再发一次\"}")
          .post("/api/requests/mine/messages")
          .then()
          .statusCode(201)
          .body("messages.text", contains("再发一次"));
    }
  }

  @Test
  void aMessageWithoutWordsIsRefused() {
    String receipt = Api.receiptOf(Requests.complete());
    given()
        .spec(Api.with(receipt))
        .contentType("application/json")
        .body("{\"text\": \" \", \"more\": 1}")
        .post("/api/requests/mine/messages")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/text", "/more"))
        .body("errors.code", contains("required", "unknown"));
  }

  @Test
  void theRequesterWithdrawsOnce() {
    String receipt = Api.receiptOf(Requests.complete());
    Api.with(receipt)
        .post("/api/requests/mine/withdraw")
        .then()
        .statusCode(200)
        .body("status", equalTo("finished"))
        .body("timeline.kind", contains("submitted", "withdrawn"))
        .body("deletion.on", matchesPattern("2026-12-23.*"));
    Api.with(receipt)
        .post("/api/requests/mine/withdraw")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:yizhan:problem:case-finished"));
    given()
        .spec(Api.with(receipt))
        .contentType("application/json")
        .body("{\"text\": \"too late\"}")
        .post("/api/requests/mine/messages")
        .then()
        .statusCode(409);
  }

  @Test
  void aCodeForTheFamilyOpensTheStateAndNothingElse() {
    String receipt = Api.submit(Requests.complete()).extract().path("receipt");
    String first = familyCode(receipt);
    String code = familyCode(receipt);
    family(first).statusCode(401).header("WWW-Authenticate", "Family");
    String seen =
        family(code.toLowerCase(Locale.ROOT))
            .statusCode(200)
            .body("status", equalTo("received"))
            .body("lead.id", equalTo("it-prato-example"))
            .body("timeline.kind", contains("submitted"))
            .extract()
            .asString();
    for (String told : List.of(Requests.PERSON, Requests.NARRATIVE, Requests.CONTACT, receipt)) {
      assertTrue(!seen.contains(told), seen);
    }
    Api.with(code).get("/api/requests/mine").then().statusCode(401);
    Api.with(code).post("/api/requests/mine/withdraw").then().statusCode(401);
    Api.with(receipt).get("/api/requests/mine").then().body("familySince", notNullValue());
    Api.with(receipt).delete("/api/requests/mine/family").then().statusCode(204);
    family(code).statusCode(401);
    Api.with(receipt).get("/api/requests/mine").then().body("familySince", nullValue());
  }

  @Test
  void nobodyWithoutAReceiptMakesOrEndsACodeForTheFamily() {
    Api.with(UNKNOWN).post("/api/requests/mine/family").then().statusCode(401);
    Api.with(UNKNOWN).delete("/api/requests/mine/family").then().statusCode(401);
  }

  private static String familyCode(String receipt) {
    return Api.with(receipt)
        .post("/api/requests/mine/family")
        .then()
        .statusCode(201)
        .extract()
        .path("code");
  }

  private static ValidatableResponse family(String code) {
    return given().header("Authorization", "Family " + code).get("/api/requests/family").then();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turin", "Torino", "TORINO", "都灵", "都靈市", "意大利都灵", "Torino, Piemonte"})
  void aPlaceThatWasOnlyWrittenLeadsToTheNearestMission(String written) {
    Api.submit(Requests.minimal().put("place", written))
        .statusCode(201)
        .body("route.mission.id", equalTo("it-torino-example"));
    Api.json(
            JsonNodeFactory.instance
                .objectNode()
                .put("country", "IT")
                .put("place", written)
                .toString())
        .post("/api/routes")
        .then()
        .statusCode(200)
        .body("mission.id", equalTo("it-torino-example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Atlantis", "Quarrata", "Tromsø", "米兰", "---", "𠮷"})
  void aPlaceThatTheIndexCannotTellFailsNoRequest(String written) {
    Api.submit(Requests.minimal().put("place", written))
        .statusCode(201)
        .body("route.mission.id", equalTo("it-emb"));
  }

  @Test
  void aRouteIsToldWithoutStoringAnything() {
    Api.json("{\"country\": \"IT\", \"place\": \"Prato\", \"homeCounty\": \"wencheng\"}")
        .post("/api/routes")
        .then()
        .statusCode(200)
        .body("lead.id", equalTo("it-prato-example"))
        .body("office.id", equalTo("wencheng"));
    Api.json("{\"country\": \"XX\", \"homeCounty\": \"nowhere\"}")
        .post("/api/routes")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/country", "/homeCounty"));
  }

  @Test
  void allErrorsComeAtOnceInTheLanguageOfTheRequest() {
    ObjectNode request = Requests.complete();
    request.put("language", "en").put("country", "Italy").put("surprise", 1).remove("narrative");
    request.withObjectProperty("contact").put("phone", "123").putNull("wechat");
    Api.submit(request)
        .statusCode(422)
        .contentType("application/problem+json")
        .header("Content-Language", "en")
        .body("title", equalTo("Some fields need a change"))
        .body("errors.pointer", hasItem("/contact/phone"))
        .body("errors.pointer", contains("/country", "/contact/phone", "/narrative", "/surprise"));
  }
}
