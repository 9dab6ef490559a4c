package org.yizhan.intake.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.web.Crew.Browser;

/** What the city office alone does: find a caller's case, give a new receipt, hold, look back. */
@QuarkusTest
@TestProfile(FixtureSite.class)
class OfficeTest {

  private static final String CASES = "/api/staff/cases/";
  private static final String CHECKED =
      "{\"ground\": \"lost\", \"checked\": [\"person\", \"contact\"]}";

  @Inject Crew crew;

  @Test
  void a_caller_who_lost_the_receipt_gets_a_new_one() {
    Browser city = city();
    String old = Api.receiptOf(named("Nameless Zephyrine"));
    String id =
        write(city, CASES + "search", "{\"country\": \"IT\", \"name\": \"zéphyr\"}")
            .statusCode(200)
            .extract()
            .path("items[0].id");
    String fresh =
        write(city, CASES + id + "/receipt", CHECKED)
            .statusCode(201)
            .header("Cache-Control", "no-store")
            .extract()
            .path("receipt");
    assertNotEquals(old, fresh);
    Api.with(old).get("/api/requests/mine").then().statusCode(401);
    Api.with(fresh)
        .get("/api/requests/mine")
        .then()
        .statusCode(200)
        .body("timeline.kind", hasItem("receipt-replaced"));
    city.request()
        .get("/api/staff/audit?case=" + id)
        .then()
        .statusCode(200)
        .body("items[0].action", equalTo("receipt-replaced"))
        .body("items[0].subject", equalTo("lost:person+contact"));
  }

  @Test
  void nobody_gets_one_unchecked_or_from_another_office() {
    Browser city = city();
    String id = find(city, Api.receiptOf(named("Unchecked Caller")));
    write(city, CASES + id + "/receipt", "{\"ground\": \"lost\", \"checked\": [\"person\"]}")
        .statusCode(422)
        .body("errors.pointer", contains("/checked"));
    write(city, CASES + id + "/receipt", "{\"checked\": [\"person\", \"contact\"]}")
        .statusCode(422);
    Browser county = crew.at(Role.COUNTY, "wencheng").browser();
    write(county, CASES + id + "/receipt", CHECKED).statusCode(404);
    write(county, CASES + id + "/hold", "{\"ground\": \"rescue\"}").statusCode(404);
    write(county, CASES + "search", "{\"country\": \"IT\"}").statusCode(404);
    county.request().get("/api/staff/audit").then().statusCode(404);
    for (String page : List.of("/staff/search", "/staff/audit")) {
      county.request().get(page).then().statusCode(404);
    }
    county
        .form()
        .formParam("ground", "lost")
        .formParam("checked-person", "true")
        .formParam("checked-place", "true")
        .post("/staff/cases/" + id + "/receipt")
        .then()
        .statusCode(404);
  }

  @Test
  void who_gives_out_too_many_has_to_wait() {
    Browser city = city();
    String id = find(city, Api.receiptOf(named("Often Lost")));
    for (int times = 0; times < 5; times++) {
      write(city, CASES + id + "/receipt", CHECKED).statusCode(201);
    }
    write(city, CASES + id + "/receipt", CHECKED)
        .statusCode(429)
        .header("Retry-After", equalTo("720"));
  }

  @Test
  void a_name_alone_is_not_looked_for() {
    Browser city = city();
    write(city, CASES + "search", "{\"name\": \"Test\"}").statusCode(422);
    write(city, CASES + "search", "{\"country\": \"IT\", \"name\": \"nobody at all\"}")
        .statusCode(200)
        .body("items", empty());
    city.request()
        .get("/api/staff/audit")
        .then()
        .body("items[0].action", equalTo("cases-searched"))
        .body("items[0].subject", not(equalTo(null)))
        .body("erasing", notNullValue());
  }

  @Test
  void the_console_does_the_same() {
    Browser city = city();
    String receipt = Api.receiptOf(named("Console Caller"));
    String found =
        city.form()
            .formParam("tail", receipt.substring(25).toLowerCase(Locale.ROOT))
            .formParam("name", "console caller")
            .post("/staff/search")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    String address = Jsoup.parse(found).selectFirst(".console-row h3 a").attr("href");
    city.form()
        .formParam("ground", "seen")
        .formParam("checked-story", "true")
        .post(address + "/receipt")
        .then()
        .statusCode(422);
    Document page =
        Jsoup.parse(
            city.form()
                .formParam("ground", "seen")
                .formParam("checked-story", "true")
                .formParam("checked-place", "true")
                .post(address + "/receipt")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    String fresh = page.selectFirst(".code").text();
    Api.with(fresh).get("/api/requests/mine").then().statusCode(200);
    city.form().formParam("ground", "complaint").post(address + "/hold").then().statusCode(303);
    Api.with(fresh).post("/api/requests/mine/erase").then().statusCode(409);
    assertTrue(city.open(address).text().contains("there is a complaint"));
    Document trail = city.open("/staff/audit?case=" + address.substring(13));
    assertTrue(trail.text().contains("receipt-replaced"));
    assertTrue(trail.text().contains("seen:story+place"));
    assertFalse(trail.text().contains("Console Caller"));
    city.form().formParam("name", "x").post("/staff/search").then().statusCode(422);
  }

  @Test
  void an_audit_filter_that_cannot_be_read_is_named() {
    Browser city = city();
    for (String query : List.of("case=x", "day=yesterday", "size=0")) {
      city.request().get("/api/staff/audit?" + query).then().statusCode(400);
    }
    city.request()
        .get("/api/staff/audit?day=2026-11-23&actor=requester&size=1")
        .then()
        .statusCode(200);
    city.request()
        .get("/api/staff/audit?day=2020-01-01")
        .then()
        .statusCode(200)
        .body("items", empty());
    assertEquals(200, city.request().get("/staff/audit?case=x&day=y&page=z").statusCode());
  }

  private static JsonNode named(String name) {
    var request = Requests.complete();
    request.withObjectProperty("person").put("name", name);
    return request;
  }

  private static String find(Browser city, String receipt) {
    return write(city, CASES + "search", "{\"tail\": \"" + receipt.substring(25) + "\"}")
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  private Browser city() {
    return crew.at(Role.CITY, "wenzhou").browser();
  }

  private static ValidatableResponse write(Browser browser, String path, String body) {
    return browser
        .request()
        .header("X-CSRF-Token", browser.csrf())
        .contentType("application/json")
        .body(body)
        .post(path)
        .then();
  }
}
