package org.yizhan.intake.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Requests;

/** A copy, consents and erasure for the holder of a receipt, as a page and as JSON. */
@QuarkusTest
@TestProfile(FixtureSite.class)
class RightsPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everything_that_was_told_stands_in_the_copy(String language) {
    String receipt = Family.receipt(language, "Copy me");
    Response answer = Family.track("/track/rights/copy", language, receipt);
    answer.then().statusCode(200).header("Cache-Control", "no-store");
    String main = Family.page(answer).getElementById("main").text();
    for (String told :
        new String[] {
          "Copy me",
          "张三(示例)",
          "Test Person & <Family>",
          "+39 000 000 0009",
          "test.person@example.org",
          "sample-test",
          "Prato",
          "43.88",
          "2026-11"
        }) {
      assertTrue(main.contains(told), told + " in " + main);
    }
    assertFalse(main.contains(receipt));
  }

  @Test
  void the_copy_is_a_file_for_machines_too() {
    String receipt = Family.receipt("en", "Copy me for machines");
    Family.track("/track/rights/copy", "en", receipt, "as", "json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", containsString(receipt.substring(25) + ".json"))
        .body("request.narrative", equalTo("Copy me for machines"));
    Api.with(receipt)
        .get("/api/requests/mine/export")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("request.person.name", equalTo("张三(示例)"))
        .body("request.consent.notice", equalTo("2026-11"))
        .body("since.timeline[0].kind", equalTo("submitted"));
    Api.with("nonsense").get("/api/requests/mine/export").then().statusCode(401);
  }

  @Test
  void a_consent_is_taken_back_with_one_tap() {
    String receipt = Family.receipt("en", "Not abroad");
    Document offer = Family.page(Family.track("/track/rights", "en", receipt));
    assertEquals(2, offer.select("button[name=consent]").size());
    Response answer = Family.track("/track/rights/consent", "en", receipt, "consent", "abroad");
    answer.then().statusCode(200);
    Document page = Family.page(answer);
    assertTrue(page.selectFirst("[role=status]").text().startsWith("Done."));
    assertEquals(1, page.select("button[name=consent]").size());
    assertEquals("../../track/rights/copy", page.selectFirst("form[action*=copy]").attr("action"));
    Family.track("/track/rights/consent", "en", receipt).then().statusCode(422);
  }

  @Test
  void a_consent_is_taken_back_also_when_the_request_has_ended() {
    String receipt = Family.receipt("en", "Ended, and not abroad");
    Family.track("/track/withdraw", "en", receipt, "confirm", "true").then().statusCode(200);
    Response answer = Family.track("/track/rights/consent", "en", receipt, "consent", "abroad");
    answer.then().statusCode(200);
    Document page = Family.page(answer);
    assertTrue(page.selectFirst("[role=status]").text().startsWith("Done."));
    assertEquals(1, page.select("button[name=consent]").size());
  }

  @Test
  void a_consent_under_a_wrong_receipt_is_nobodys() {
    Response answer = Family.track("/track/rights/consent", "en", "nonsense", "consent", "abroad");
    answer.then().statusCode(401);
    assertNull(Family.page(answer).selectFirst("[role=status]"));
  }

  @Test
  void json_takes_a_consent_back() {
    String receipt = Api.receiptOf(Requests.complete());
    Api.with(receipt)
        .contentType("application/json")
        .body("{\"consent\": \"sensitive\"}")
        .post("/api/requests/mine/consent/withdraw")
        .then()
        .statusCode(200)
        .body("consent.sensitive", equalTo(false))
        .body("consent.abroad", equalTo(true))
        .body("timeline[1].kind", equalTo("sensitive-withdrawn"));
    Api.with(receipt)
        .contentType("application/json")
        .body("{\"consent\": \"all\"}")
        .post("/api/requests/mine/consent/withdraw")
        .then()
        .statusCode(422);
  }

  @Test
  void everything_is_erased_only_when_that_was_confirmed() {
    String receipt = Family.receipt("en", "Erase me");
    Response unsure = Family.track("/track/rights/erase", "en", receipt);
    unsure.then().statusCode(422);
    assertFalse(Family.page(unsure).getElementById("confirm-error").text().isEmpty());
    Response sure = Family.track("/track/rights/erase", "en", receipt, "confirm", "true");
    sure.then().statusCode(200);
    assertEquals("Erased", Family.page(sure).title());
    Family.track("/track", "en", receipt).then().statusCode(401);
    Family.track("/track/rights/erase", "en", receipt, "confirm", "true").then().statusCode(401);
  }

  @Test
  void json_erases_for_good() {
    String receipt = Api.receiptOf(Requests.complete());
    Api.with(receipt)
        .post("/api/requests/mine/erase")
        .then()
        .statusCode(200)
        .body("status", equalTo("erased"));
    Api.with(receipt).get("/api/requests/mine").then().statusCode(401);
    Api.with(receipt).post("/api/requests/mine/erase").then().statusCode(401);
  }
}
