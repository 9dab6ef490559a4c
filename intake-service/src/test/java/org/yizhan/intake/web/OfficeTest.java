package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  @Inject EntityManager database;

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
  void a_case_that_cannot_be_unsealed_is_left_out_and_said() {
    Browser city = city();
    String damaged = find(city, Api.receiptOf(named("Damaged Quillon")));
    Api.receiptOf(named("Whole Quillon"));
    update("update cases set sealed_request = sealed_route where id = '" + damaged + "'");
    write(city, CASES + "search", "{\"country\": \"IT\", \"name\": \"quillon\"}")
        .statusCode(200)
        .body("items", hasSize(1))
        .body("unreadable", greaterThanOrEqualTo(1));
    city.request()
        .get("/api/staff/audit?size=1")
        .then()
        .body("items[0].action", equalTo("cases-searched"))
        .body("items[0].subject", matchesPattern("unsealed:\\d+ unreadable:\\d+"));
    Document page =
        Jsoup.parse(
            city.form()
                .formParam("country", "IT")
                .formParam("name", "quillon")
                .post("/staff/search")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    assertEquals(1, page.select(".console-row").size());
    assertTrue(page.getElementById("unreadable").text().contains("could not be opened"));
    update("update cases set is_open = false where id = '" + damaged + "'");
  }

  private void update(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
  }

  @Test
  void who_sends_again_after_a_new_receipt_is_told_and_never_gets_the_dead_one() {
    Browser city = city();
    String key = "replaced-0123456789abcdef";
    Map<String, String> form = Family.form("en");
    form.put("narrative", "Sent with a key, then by telephone");
    form.put("idempotencyKey", key);
    String old = Family.page(Family.post("/requests", form)).selectFirst(".code").text();
    String fresh = replaced(city, find(city, old));
    Response again = Family.post("/requests", form);
    again.then().statusCode(409);
    Document page = Family.page(again);
    assertEquals("Your request is here, and has a new receipt", page.title());
    assertNull(page.selectFirst(".code"));
    assertNull(page.getElementById("unsaved"));
    assertFalse(again.asString().contains(old) || again.asString().contains(fresh));
    form.put("narrative", "Something new");
    assertTrue(
        Family.page(Family.post("/requests", form))
            .getElementById("unsaved")
            .text()
            .contains("Something new"));
    Api.with(fresh).get("/api/requests/mine").then().statusCode(200);
  }

  @Test
  void json_says_that_the_receipt_was_replaced() {
    Browser city = city();
    JsonNode request = named("Replaced and sent again");
    RequestSpecification send =
        given()
            .contentType("application/json")
            .header("Accept-Language", "en")
            .header("Idempotency-Key", "replaced-json-0123456789")
            .body(request.toString());
    String old = send.post("/api/requests").then().statusCode(201).extract().path("receipt");
    replaced(city, find(city, old));
    send.post("/api/requests")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:yizhan:problem:receipt-replaced"))
        .body(not(containsString(old)));
  }

  @Test
  void the_same_form_without_a_key_makes_no_second_case_after_a_new_receipt() {
    Browser city = city();
    Map<String, String> form = Family.form("zh");
    form.put("narrative", "没有脚本，再次提交");
    String old = Family.page(Family.post("/requests", form)).selectFirst(".code").text();
    String fresh = replaced(city, find(city, old));
    Response again = Family.post("/requests", form);
    again.then().statusCode(409);
    assertEquals("求助已收到，回执号已换发", Family.page(again).title());
    Family.track("/track/withdraw", "zh", fresh, "confirm", "true").then().statusCode(200);
    Family.post("/requests", form).then().statusCode(201);
  }

  private static String replaced(Browser city, String id) {
    return write(city, CASES + id + "/receipt", CHECKED).statusCode(201).extract().path("receipt");
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
