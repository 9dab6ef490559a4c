package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FixtureSite.class)
class RequestFormTest {

  private static final String URLENCODED = "application/x-www-form-urlencoded; charset=utf-8";

  @Test
  void a_whole_form_gives_a_receipt_and_says_who_has_it_until_when_and_what_then() {
    Response answer = Family.post("/requests", Family.form("zh"));
    answer
        .then()
        .statusCode(201)
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    Document page = Family.page(answer);
    assertEquals("zh", page.selectFirst("html").attr("lang"));
    assertEquals("已收到，已存好", page.title());
    assertTrue(page.selectFirst(".code").text().matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}"));
    String main = page.getElementById("main").text();
    assertTrue(main.contains("普拉托示例商会领事保护志愿服务站"), main);
    assertTrue(main.contains("中国驻意大利大使馆"), main);
    assertTrue(main.matches(".*当地时间 \\d+月\\d+日 \\d\\d:\\d\\d（中欧时间），北京时间 .*"), main);
    assertEquals(
        List.of("tel:+861012308", "tel:+861065612308"),
        page.select(".panel--warn a").eachAttr("href").subList(0, 2));
    Element follow = page.selectFirst("main form[action=track]");
    assertEquals(page.selectFirst(".code").text(), follow.selectFirst("[name=receipt]").val());
    assertFalse(page.select("svg").isEmpty());
    assertEquals("assets/yizhan.css", page.selectFirst("link[rel=stylesheet]").attr("href"));
    assertEquals("zh/", page.selectFirst("header a").attr("href"));
  }

  @Test
  void a_day_is_read_as_it_is_written_and_else_asked_for_again_with_an_example() {
    Map<String, String> form = Family.form("zh");
    form.put("narrative", "昨天的事");
    form.put("incidentDate", " 昨天 ");
    Family.post("/requests", form).then().statusCode(201);
    form.put("incidentDate", "上个月初");
    Response answer = Family.post("/requests", form);
    answer.then().statusCode(422);
    Document page = Family.page(answer);
    assertTrue(page.getElementById("incidentDate-error").text().contains("2026-01-31"));
    assertEquals("上个月初", page.getElementById("incidentDate").val());
  }

  @Test
  void a_second_tap_gives_the_same_receipt() {
    Map<String, String> form = Family.form("en");
    form.put("narrative", "Sent twice");
    String first = Family.page(Family.post("/requests", form)).selectFirst(".code").text();
    String second = Family.page(Family.post("/requests", form)).selectFirst(".code").text();
    assertEquals(first, second);
    form.put("narrative", "Another matter");
    String third = Family.page(Family.post("/requests", form)).selectFirst(".code").text();
    assertNotEquals(first, third);
  }

  @Test
  void a_key_of_the_script_is_one_request_whatever_is_sent_under_it() {
    Map<String, String> form = Family.form("en");
    form.put("idempotencyKey", "0123456789abcdef0123456789abcdef");
    Family.post("/requests", form).then().statusCode(201);
    Family.post("/requests", form).then().statusCode(201);
    form.put("narrative", "Changed after sending");
    Family.post("/requests", form).then().statusCode(200);
  }

  @Test
  void who_never_saw_the_receipt_and_changed_the_form_gets_it_and_loses_nothing() {
    Map<String, String> form = Family.form("en");
    form.put("idempotencyKey", "fedcba9876543210fedcba9876543210");
    form.put("narrative", "The first version");
    String first = Family.page(Family.post("/requests", form)).selectFirst(".code").text();
    form.put("narrative", "Line one <b>changed</b>\nLine two");
    Document page = Family.page(Family.post("/requests", form));
    assertEquals(first, page.selectFirst(".code").text());
    assertTrue(page.selectFirst(".panel--warn").text().contains("first version is received"));
    String unsaved = page.getElementById("unsaved").text();
    assertTrue(unsaved.contains("Line one <b>changed</b> Line two"), unsaved);
    assertTrue(unsaved.contains("张三(示例)"), unsaved);
    assertFalse(unsaved.contains("43.88"), unsaved);
    String stored = Family.track("/track", "en", first).asString();
    assertFalse(stored.contains("Line two"), stored);
  }

  @Test
  void a_form_sent_again_after_its_withdrawal_is_another_request() {
    Map<String, String> form = Family.form("en");
    form.put("narrative", "Withdrawn too early");
    Set<String> receipts = new HashSet<>();
    for (int times = 1; times <= 3; times++) {
      Document page = Family.page(Family.post("/requests", form));
      assertNull(page.getElementById("finished"));
      String receipt = page.selectFirst(".code").text();
      receipts.add(receipt);
      assertEquals(times, receipts.size());
      Family.track("/track/withdraw", "en", receipt, "confirm", "true").then().statusCode(200);
    }
  }

  @Test
  void a_key_whose_request_is_finished_says_so() {
    Map<String, String> form = Family.form("en");
    form.put("idempotencyKey", "finished-0123456789");
    String receipt = Family.page(Family.post("/requests", form)).selectFirst(".code").text();
    Family.track("/track/withdraw", "en", receipt, "confirm", "true").then().statusCode(200);
    Document page = Family.page(Family.post("/requests", form));
    assertEquals(receipt, page.selectFirst(".code").text());
    assertTrue(page.getElementById("finished").text().startsWith("This request is finished"));
  }

  @Test
  void what_no_station_may_take_up_leads_to_who_can_help_and_stores_nothing() {
    Map<String, String> form = Family.form("en");
    form.put("category", "child-abduction");
    Response answer = Family.post("/requests", form);
    answer.then().statusCode(422);
    Document page = Family.page(answer);
    assertNull(page.selectFirst(".code"));
    form.forEach((name, value) -> assertEquals(value, valueOf(page, name), name));
    Element who = page.getElementById("elsewhere");
    assertEquals("en/guidance/child-abduction/", who.selectFirst("a").attr("href"));
    assertTrue(who.text().contains("+86 10 12308"), who.text());
    assertTrue(who.text().contains("Embassy"), who.text());
    assertTrue(who.previousElementSibling().select("#category").hasAttr("aria-invalid"));
    form.put("toOffice", "true");
    Family.post("/requests", form).then().statusCode(201);
  }

  @Test
  void errors_stand_beside_their_fields_and_nothing_that_was_typed_is_lost() {
    Map<String, String> form = Family.form("zh");
    form.put("contactPhone", "no number");
    form.put("personName", "");
    Response answer = Family.post("/requests", form);
    answer.then().statusCode(422).body(not(containsString("<Family>")));
    Document page = Family.page(answer);
    assertEquals("有误：Help zh", page.title());
    for (String wrong : Set.of("contactPhone", "personName")) {
      Element control = page.getElementById(wrong);
      assertEquals("true", control.attr("aria-invalid"), wrong);
      assertTrue(control.attr("aria-describedby").endsWith(wrong + "-error"), wrong);
      assertFalse(page.getElementById(wrong + "-error").text().isBlank(), wrong);
      assertEquals(1, page.select(".error-summary a[href=#" + wrong + "]").size(), wrong);
    }
    assertFalse(page.selectFirst("[data-slot=errors]").hasAttr("hidden"));
    form.forEach((name, value) -> assertEquals(value, valueOf(page, name), name));
    assertEquals("requests", page.getElementById("help-form").attr("action"));
    assertEquals("data/", page.getElementById("help-form").attr("data-places"));
  }

  private static String valueOf(Document page, String name) {
    Element control = page.selectFirst("[name=" + name + "]");
    return switch (control.normalName()) {
      case "select" -> control.select("option[selected]").attr("value");
      case "textarea" -> control.wholeText();
      default ->
          control.attr("type").equals("checkbox")
              ? (control.hasAttr("checked") ? "true" : "")
              : control.attr("value");
    };
  }

  @Test
  void who_read_an_older_notice_is_shown_this_one_and_asked_again() {
    Map<String, String> form = Family.form("zh");
    form.put("consentNotice", "2025-01");
    Response answer = Family.post("/requests", form);
    answer.then().statusCode(422);
    Document page = Family.page(answer);
    assertEquals("2026-11", valueOf(page, "consentNotice"));
    assertEquals("", valueOf(page, "consentSensitive"));
    assertEquals("", valueOf(page, "consentAbroad"));
    assertEquals(form.get("narrative"), valueOf(page, "narrative"));
    assertTrue(page.getElementById("consentSensitive-error").text().contains("隐私说明已更新"));
    assertEquals(List.of("#consentSensitive"), page.select(".error-summary a").eachAttr("href"));
    form.put("consentNotice", valueOf(page, "consentNotice"));
    Family.post("/requests", form).then().statusCode(201);
  }

  @Test
  void a_language_that_is_not_spoken_is_not_asked_for_again() {
    Map<String, String> form = Family.form("zh");
    form.put("language", "fr");
    assertEquals("en", valueOf(Family.page(Family.post("/requests", form)), "language"));
  }

  @Test
  void without_any_way_to_be_reached_the_first_of_them_is_asked_for() {
    Map<String, String> form = Family.form("en");
    for (String way : List.of("contactPhone", "contactEmail", "contactWechat")) {
      form.put(way, "");
    }
    Document page = Family.page(Family.post("/requests", form));
    assertEquals("true", page.getElementById("contactPhone").attr("aria-invalid"));
  }

  @Test
  void an_empty_form_says_everything_that_is_missing() {
    Response answer = Family.post("/requests", Map.of("language", "en"));
    answer.then().statusCode(422);
    Document page = Family.page(answer);
    for (String name : List.of("category", "country", "personName", "contactName", "narrative")) {
      assertEquals("true", page.getElementById(name).attr("aria-invalid"), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, 有误：Help zh", "en, Error: Help en", "fr, Error: Help en"})
  void the_page_speaks_the_language_of_the_form(String language, String title) {
    Map<String, String> form = Family.form("zh");
    form.put("language", language);
    form.put("country", "ZZ");
    assertEquals(title, Family.page(Family.post("/requests", form)).title());
  }

  @Test
  void a_field_that_is_not_in_the_form_is_named() {
    Map<String, String> form = Family.form("en");
    form.put("surprise", "<script>");
    Response answer = Family.post("/requests", form);
    answer.then().statusCode(422).body(not(containsString("<script>")));
    assertEquals(1, Family.page(answer).select(".error-summary li").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"language=zh&narrative=%ff", "narrative=%e4%b8", "a=%zz", "a=%4", "a=1&a=2"})
  void a_body_that_cannot_be_read_is_400(String body) {
    given()
        .contentType(URLENCODED)
        .header("Accept-Language", "zh")
        .body(body)
        .post("/requests")
        .then()
        .statusCode(400)
        .contentType("text/html")
        .body(containsString("求助没有存下来"), containsString("12308"));
  }

  @Test
  void too_long_a_body_is_413_and_says_what_to_do() {
    given()
        .contentType(URLENCODED)
        .header("Accept-Language", "en")
        .body("narrative=" + "x".repeat(64 * 1024))
        .post("/requests")
        .then()
        .statusCode(413)
        .body(containsString("Please go back, shorten the text"));
  }

  @Test
  void another_kind_of_body_is_415() {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/requests")
        .then()
        .statusCode(415)
        .contentType("text/html");
  }

  @Test
  void the_address_itself_leads_to_the_form() {
    given()
        .redirects()
        .follow(false)
        .header("Accept-Language", "en-GB")
        .get("/requests")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/en/help/"));
  }

  @Test
  void other_methods_get_a_page_too() {
    given().put("/requests").then().statusCode(405).contentType("text/html");
  }
}
