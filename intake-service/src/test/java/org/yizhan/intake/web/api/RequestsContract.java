package org.yizhan.intake.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import org.junit.jupiter.api.Test;
import org.yizhan.intake.testing.Requests;

/** What requesters can rely on, on either database. */
abstract class RequestsContract {

  @Test
  void aRequestIsAnsweredWithAReceiptAndARoute() {
    given()
        .contentType("application/json")
        .body(Requests.complete().toString())
        .post("/api/requests")
        .then()
        .statusCode(201)
        .body("receipt", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}"))
        .body("status", equalTo("received"))
        .body("route.lead.id", equalTo("it-prato-example"))
        .body("route.linked.id", equalTo("wencheng-yuhu"))
        .body("route.office.id", equalTo("wencheng"))
        .body("route.mission.id", equalTo("it-emb"));
  }
}
