package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.Requests;

/** The JSON that staff work with: another's case is not there, and no write without its token. */
@QuarkusTest
@TestProfile(FixtureSite.class)
class StaffCasesTest {

  private static final String CASES = "/api/staff/cases";

  @Inject Crew crew;

  @Test
  void aCaseGoesFromTheQueueToItsEnd() {
    Crew.Browser prato = crew.at(Role.STATION, "it-prato-sample").browser();
    String id = newCase(prato);
    String path = CASES + "/" + id;
    String tag =
        prato
            .request()
            .get(path)
            .then()
            .statusCode(200)
            .header("Cache-Control", "no-store")
            .body("id", equalTo(id))
            .body("status", equalTo("received"))
            .body("request.person.name", equalTo(Requests.PERSON))
            .body("request.contact.phone", equalTo(Requests.PHONE))
            .body("next", contains("acknowledged", "out-of-scope"))
            .body("summary", nullValue())
            .extract()
            .header("ETag");
    assertEquals("\"1\"", tag);
    write(prato, path + "/acknowledge", "").statusCode(200).body("status", equalTo("acknowledged"));
    write(prato, path + "/notes", "{\"text\": \"inside\", \"visibleToRequester\": false}")
        .statusCode(200);
    write(prato, path + "/messages", "{\"text\": \"hello\"}").statusCode(200);
    write(prato, path + "/actions", "{\"kind\": \"emergency-aid\", \"text\": \"a bed\"}")
        .statusCode(200)
        .header("ETag", equalTo("\"5\""));
    given()
        .spec(writing(prato))
        .header("If-Match", tag)
        .body("{\"status\": \"closed\"}")
        .post(path + "/status")
        .then()
        .statusCode(412)
        .contentType("application/problem+json");
    given()
        .spec(writing(prato))
        .header("If-Match", "\"5\"")
        .body("{\"status\": \"closed\"}")
        .post(path + "/status")
        .then()
        .statusCode(200)
        .body("status", equalTo("closed"));
    write(prato, path + "/status", "{\"status\": \"received\"}").statusCode(409);
    prato
        .request()
        .get(CASES + "?state=closed")
        .then()
        .body("items.id", hasItem(id))
        .body("total", greaterThan(0));
    prato.request().get(CASES).then().body("items.id", not(hasItem(id)));
  }

  @Test
  void anothersCaseIsNotThere() {
    String id = newCase(crew.at(Role.STATION, "it-prato-sample").browser());
    Crew.Browser milano = crew.at(Role.STATION, "it-milano-sample").browser();
    Crew.Browser ruian = crew.at(Role.COUNTY, "ruian").browser();
    for (Crew.Browser other : List.of(milano, ruian)) {
      for (String path : List.of(id, UUID.randomUUID().toString(), "nonsense")) {
        other
            .request()
            .get(CASES + "/" + path)
            .then()
            .statusCode(404)
            .contentType("application/problem+json");
        write(other, CASES + "/" + path + "/acknowledge", "").statusCode(404);
        write(other, CASES + "/" + path + "/notes", "{\"text\": \"x\"}").statusCode(404);
        write(other, CASES + "/" + path + "/status", "{\"status\": \"closed\"}").statusCode(404);
      }
    }
    crew.at(Role.COUNTY, "wencheng")
        .browser()
        .request()
        .get(CASES + "/" + id)
        .then()
        .statusCode(200);
    crew.at(Role.CITY, "wenzhou").browser().request().get(CASES + "/" + id).then().statusCode(200);
  }

  @Test
  void nothingIsWrittenWithoutTheToken() {
    Crew.Browser prato = crew.at(Role.STATION, "it-prato-sample").browser();
    prato.request().post(CASES + "/" + newCase(prato) + "/acknowledge").then().statusCode(403);
    given().get(CASES).then().statusCode(401).contentType("application/problem+json");
  }

  @Test
  void whatIsWrongIsNamed() {
    Crew.Browser prato = crew.at(Role.STATION, "it-prato-sample").browser();
    String path = CASES + "/" + newCase(prato);
    write(prato, path + "/actions", "{\"kind\": \"magic\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/kind", "/text"));
    write(prato, path + "/status", "{\"status\": \"gone\"}").statusCode(422);
    write(prato, path + "/notes", "{").statusCode(400);
    for (String query : List.of("state=gone", "overdue=maybe", "page=-1", "size=1000", "size=x")) {
      prato.request().get(CASES + "?" + query).then().statusCode(400);
    }
  }

  private static String newCase(Crew.Browser reader) {
    String receipt =
        given()
            .contentType("application/json")
            .body(Requests.complete().toString())
            .post("/api/requests")
            .then()
            .statusCode(201)
            .extract()
            .path("receipt");
    String tail = receipt.substring(receipt.length() - 4);
    return reader
        .request()
        .get(CASES)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.receiptTail == '" + tail + "' }.id");
  }

  private static RequestSpecification writing(Crew.Browser browser) {
    return browser.request().header("X-CSRF-Token", browser.csrf()).contentType("application/json");
  }

  private static ValidatableResponse write(Crew.Browser browser, String path, String body) {
    return writing(browser).body(body).post(path).then();
  }
}
