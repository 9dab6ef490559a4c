package org.yizhan.intake.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.TestClock;
import org.yizhan.intake.web.Crew.Browser;

/** Each test has a case of its own, known by the last characters of its receipt. */
@QuarkusTest
@TestProfile(FixtureSite.class)
class ConsoleTest {

  @Inject Crew crew;
  @Inject TestClock clock;

  private String receipt;
  private String tail;
  private Browser prato;

  @BeforeEach
  void a_request_from_prato() {
    receipt = Family.receipt("zh", "Case " + System.nanoTime());
    tail = receipt.substring(receipt.length() - 4);
    prato = crew.at(Role.STATION, "it-prato-sample").browser();
  }

  private Element row(Browser browser, String query) {
    return browser.open("/staff/" + query).select(".console-row").stream()
        .filter(row -> row.text().contains(tail))
        .findFirst()
        .orElse(null);
  }

  private String address(Browser browser) {
    return row(browser, "").selectFirst("h2 a").attr("href");
  }

  @Test
  void the_station_sees_it_in_the_queue_and_takes_it_with_one_tap() {
    Element row = row(prato, "");
    assertTrue(row.text().contains("Detained or arrested"));
    assertTrue(row.text().contains("Italy"));
    assertTrue(row.text().contains("In danger"));
    assertTrue(row.text().contains("Urgent"));
    assertFalse(row.text().contains("示例)"), "nothing personal in the queue");
    Element take = row.selectFirst("form");
    prato
        .form()
        .formParam("then", "queue")
        .post(take.attr("action"))
        .then()
        .statusCode(303)
        .header("Location", endsWith("/staff/"));
    assertTrue(row(prato, "").text().contains("Acknowledged"));
    assertNull(row(prato, "").selectFirst("form"));
    assertNotNull(row(prato, "?state=acknowledged"));
    assertNull(row(prato, "?state=received"));
  }

  @Test
  void what_nobody_took_in_time_is_overdue() {
    assertNull(row(prato, "?overdue=true"));
    clock.advance(Duration.ofHours(25));
    prato = crew.at(Role.STATION, "it-prato-sample").browser();
    Element row = row(prato, "?overdue=true");
    assertTrue(row.hasClass("console-row--overdue"));
    assertTrue(row.text().contains("Overdue"));
    Family.receipt("zh", "Newer than " + tail);
    assertTrue(prato.open("/staff/").selectFirst(".console-row").hasClass("console-row--overdue"));
  }

  @Test
  void everything_stands_on_one_screen_and_nothing_personal_in_title_or_address() {
    String address = address(prato);
    Document page = prato.open(address);
    assertEquals("Case " + tail + " · Yizhan console", page.title());
    assertTrue(address.matches("/staff/cases/[0-9a-f-]{36}"), address);
    String main = page.getElementById("main").text();
    for (String part :
        new String[] {
          "张三(示例)",
          "Test Person & <Family>",
          "spouse",
          "+39 000 000 0009",
          "Prato",
          "test.person@example.org",
          "sample-test",
          "20 November 2026",
          "Wencheng County",
          "Embassy of China in Italy",
          "Yuhu Town"
        }) {
      assertTrue(main.contains(part), part + " in " + main);
    }
    assertTrue(page.select("a[href^=tel:]").size() > 0);
  }

  @Test
  void whom_not_to_contact_stands_before_everything_else() {
    Document page = prato.open(address(prato));
    Element care = page.getElementById("care");
    assertEquals("h1", care.previousElementSibling().normalName());
    assertTrue(care.text().contains("Contact Test Person & <Family> only."), care.text());
    assertTrue(care.text().contains("Evenings, WeChat only"), care.text());
  }

  @Test
  void an_identity_number_is_for_offices_and_not_for_stations() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("person").put("idNumber", "SAMPLE-ID-77");
    receipt = Api.receiptOf(request);
    tail = receipt.substring(receipt.length() - 4);
    String address = address(prato);
    assertFalse(prato.open(address).text().contains("SAMPLE-ID-77"));
    prato
        .request()
        .get("/api" + address)
        .then()
        .body("request.person.idNumber", equalTo("••••D-77"))
        .body("holdsBack", equalTo(false));
    prato.form().post(address + "/reveal").then().statusCode(404);
    Browser county = crew.at(Role.COUNTY, "wencheng").browser();
    assertFalse(county.open(address).text().contains("SAMPLE-ID-77"));
    county.form().post(address + "/reveal").then().body(containsString("SAMPLE-ID-77"));
    county
        .request()
        .header("X-CSRF-Token", county.csrf())
        .post("/api" + address + "/reveal")
        .then()
        .statusCode(200)
        .body("request.person.idNumber", equalTo("SAMPLE-ID-77"));
  }

  @Test
  void the_family_sees_who_opened_it_and_reads_the_answer() {
    String address = address(prato);
    prato.open(address);
    prato.form().post(address + "/acknowledge").then().statusCode(303);
    prato
        .form()
        .formParam("text", "我们今天下午去警察局。")
        .post(address + "/messages")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=message"));
    assertEquals(
        "Sent.", prato.open(address + "?done=message").selectFirst("[role=status]").text());
    String seen = Family.page(Family.track("/track", "zh", receipt)).getElementById("main").text();
    assertTrue(seen.contains("我们今天下午去警察局。"), seen);
    assertTrue(seen.contains("正在处理。"), seen);
    assertFalse(seen.contains("还没有人打开过。"), seen);
    assertFalse(seen.contains("Test Person hand"), "names of staff stay inside");
  }

  @Test
  void a_note_stays_inside_unless_it_is_shown() {
    String address = address(prato);
    prato.form().formParam("text", "inside only").post(address + "/notes").then().statusCode(303);
    prato
        .form()
        .formParam("text", "for the family too")
        .formParam("visibleToRequester", "true")
        .post(address + "/notes")
        .then()
        .statusCode(303);
    String inside = prato.open(address).text();
    assertTrue(inside.contains("inside only") && inside.contains("for the family too"));
    String outside = Family.page(Family.track("/track", "zh", receipt)).text();
    assertFalse(outside.contains("inside only"));
    assertTrue(outside.contains("for the family too"));
  }

  @Test
  void what_was_done_is_recorded_by_its_kind() {
    String address = address(prato);
    prato
        .form()
        .formParam("kind", "comfort")
        .formParam("text", "visited today")
        .post(address + "/actions")
        .then()
        .statusCode(303);
    assertTrue(prato.open(address).text().contains("Visited the family"));
    prato
        .form()
        .formParam("kind", "magic")
        .formParam("text", "kept text")
        .post(address + "/actions")
        .then()
        .statusCode(422)
        .body(containsString("kept text"));
  }

  @Test
  void empty_words_are_asked_for_again_in_their_place() {
    String address = address(prato);
    Response answer = prato.form().formParam("text", " ").post(address + "/messages");
    answer.then().statusCode(422);
    Document page = Family.page(answer);
    assertEquals("Please fill this in.", page.getElementById("message-error").text());
    assertTrue(page.getElementById("message-text").closest("details").hasAttr("open"));
    assertFalse(page.getElementById("note-text").closest("details").hasAttr("open"));
  }

  @Test
  void only_the_next_states_are_offered_and_taken() {
    String address = address(prato);
    prato.form().post(address + "/acknowledge").then().statusCode(303);
    Document page = prato.open(address);
    assertEquals(
        java.util.List.of("verifying", "handling", "closed", "out-of-scope"),
        page.select("input[name=status]").eachAttr("value"));
    String version = page.selectFirst("input[name=version]").attr("value");
    prato
        .form()
        .formParam("status", "reviewed")
        .post(address + "/status")
        .then()
        .statusCode(409)
        .body(containsString("cannot be moved to this state"));
    prato
        .form()
        .formParam("status", "handling")
        .formParam("version", version)
        .post(address + "/status")
        .then()
        .statusCode(303);
    prato
        .form()
        .formParam("status", "closed")
        .formParam("version", version)
        .post(address + "/status")
        .then()
        .statusCode(409)
        .body(containsString("has changed since you opened it"));
    prato.form().formParam("status", "closed").post(address + "/status").then().statusCode(303);
    assertTrue(
        Family.page(Family.track("/track", "en", receipt)).text().contains("It is finished."));
  }

  @Test
  void those_who_work_on_it_see_it_and_for_others_it_is_not_there() {
    String address = address(prato);
    for (Browser mine :
        new Browser[] {
          crew.at(Role.STATION, "wencheng-yuhu-sample").browser(),
          crew.at(Role.COUNTY, "wencheng").browser(),
          crew.at(Role.CITY, "wenzhou").browser()
        }) {
      assertNotNull(row(mine, ""));
      mine.request().get(address).then().statusCode(200);
    }
    for (Browser others :
        new Browser[] {
          crew.at(Role.STATION, "it-milano-sample").browser(),
          crew.at(Role.COUNTY, "ruian").browser()
        }) {
      assertNull(row(others, ""));
      others
          .request()
          .get(address)
          .then()
          .statusCode(404)
          .body(containsString("There is nothing here for you."));
      for (String act : new String[] {"acknowledge", "notes", "messages", "status"}) {
        others
            .form()
            .formParam("text", "x")
            .formParam("status", "closed")
            .post(address + "/" + act)
            .then()
            .statusCode(404);
      }
    }
  }

  @Test
  void an_address_that_is_no_case_is_not_there() {
    prato.request().get("/staff/cases/no-uuid").then().statusCode(404);
    prato.request().get("/staff/nonsense").then().statusCode(404).contentType("text/html");
  }

  @Test
  void a_form_without_the_token_changes_nothing() {
    String address = address(prato);
    prato
        .request()
        .contentType("application/x-www-form-urlencoded")
        .body("text=x")
        .post(address + "/notes")
        .then()
        .statusCode(403);
    prato
        .request()
        .contentType("application/x-www-form-urlencoded")
        .body("csrf=" + prato.csrf() + "&text=%ff")
        .post(address + "/notes")
        .then()
        .statusCode(400);
  }
}
