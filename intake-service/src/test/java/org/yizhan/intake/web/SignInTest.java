package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.intake.privacy.AuditEntry;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.Sessions;
import org.yizhan.intake.testing.TestClock;

@QuarkusTest
@TestProfile(FixtureSite.class)
class SignInTest {

  @Inject Crew crew;
  @Inject TestClock clock;

  private static RequestSpecification form(String username, String password) {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("language", "en")
        .formParam("username", username)
        .formParam("password", password);
  }

  @Test
  void the_right_password_opens_the_console() {
    Crew.Hand hand = crew.at(Role.STATION, "it-prato-sample");
    String cookie =
        form(" " + hand.username().toUpperCase(java.util.Locale.ROOT), Crew.PASSWORD)
            .post("/staff/sign-in")
            .then()
            .statusCode(303)
            .header("Location", endsWith("/staff/"))
            .header(
                "Set-Cookie",
                allOf(
                    startsWith("__Host-yizhan="),
                    containsString("; Path=/; Secure; HttpOnly; SameSite=Strict")))
            .extract()
            .cookie(StaffCookie.NAME);
    Document queue =
        Jsoup.parse(given().cookie(StaffCookie.NAME, cookie).get("/staff/").asString());
    assertEquals("Requests · Yizhan console", queue.title());
    assertTrue(queue.text().contains("Prato Sample Chamber"));
  }

  @ParameterizedTest
  @CsvSource({
    "nobody-at-all, seven quiet harbours",
    "%s, a wrong password",
    "'', ''",
    "'\0', seven quiet harbours",
    "'%s\0', seven quiet harbours"
  })
  void everything_else_is_refused_in_the_same_words(String username, String password) {
    Crew.Hand hand = crew.at(Role.STATION, "it-prato-sample");
    String page =
        form(username.formatted(hand.username()), password)
            .post("/staff/sign-in")
            .then()
            .statusCode(401)
            .header("Set-Cookie", nullValue())
            .extract()
            .asString();
    assertEquals(
        "The user name or the password is wrong. Please try again.",
        Jsoup.parse(page).selectFirst("[role=alert]").text());
  }

  @Test
  void guessing_at_an_account_has_to_wait() {
    Crew.Hand hand = crew.at(Role.STATION, "it-prato-sample");
    for (int i = 0; i < 100; i++) {
      form(hand.username(), "a wrong password").post("/staff/sign-in").then().statusCode(401);
    }
    form(hand.username(), Crew.PASSWORD)
        .post("/staff/sign-in")
        .then()
        .statusCode(429)
        .header("Retry-After", "10")
        .body(containsString("Please try again in 1 minute."));
    clock.advance(Duration.ofSeconds(10));
    form(hand.username(), Crew.PASSWORD).post("/staff/sign-in").then().statusCode(303);
  }

  @Test
  void without_a_session_a_page_leads_to_the_door_and_back() {
    String door =
        given()
            .redirects()
            .follow(false)
            .get("/staff/cases/7c9e6679-7425-40de-944b-e07fc1f90ae7")
            .then()
            .statusCode(303)
            .extract()
            .header("Location");
    assertTrue(
        door.endsWith(
            "/staff/sign-in?next=%2Fstaff%2Fcases%2F7c9e6679-7425-40de-944b-e07fc1f90ae7"),
        door);
    Document page =
        Jsoup.parse(
            given().urlEncodingEnabled(false).header("Accept-Language", "en").get(door).asString());
    assertEquals(
        "/staff/cases/7c9e6679-7425-40de-944b-e07fc1f90ae7",
        page.selectFirst("input[name=next]").attr("value"));
  }

  @ParameterizedTest
  @CsvSource({"https://example.org/", "//example.org/staff/", "/staff/../zh/", "/zh/"})
  void the_door_leads_nowhere_else(String next) {
    Crew.Hand hand = crew.at(Role.STATION, "it-prato-sample");
    form(hand.username(), Crew.PASSWORD)
        .formParam("next", next)
        .post("/staff/sign-in")
        .then()
        .statusCode(303)
        .header("Location", equalTo("http://localhost:" + RestAssured.port + "/staff/"));
  }

  @Test
  void a_link_from_a_mail_finds_the_session_on_its_second_try() {
    given()
        .header("Sec-Fetch-Site", "cross-site")
        .get("/staff/")
        .then()
        .statusCode(200)
        .header("Refresh", "0");
  }

  @Test
  void a_session_ends_half_an_hour_after_its_last_use() {
    var browser = crew.at(Role.STATION, "it-prato-sample").browser();
    clock.advance(Sessions.IDLE.minusSeconds(1));
    browser.open("/staff/");
    clock.advance(Sessions.IDLE.minusSeconds(1));
    browser.open("/staff/");
    clock.advance(Sessions.IDLE);
    browser.request().get("/staff/").then().statusCode(303);
  }

  @Test
  void a_session_ends_after_eight_hours_however_busy() {
    var browser = crew.at(Role.STATION, "it-prato-sample").browser();
    for (int i = 0; i < 31; i++) {
      clock.advance(Duration.ofMinutes(15));
      browser.open("/staff/");
    }
    clock.advance(Duration.ofMinutes(15));
    browser.request().get("/staff/").then().statusCode(303);
  }

  @Test
  void a_clock_that_is_put_back_lengthens_no_session() {
    clock.advance(Duration.ofDays(1));
    var browser = crew.at(Role.STATION, "it-prato-sample").browser();
    browser.open("/staff/");
    clock.advance(Duration.ofDays(-1));
    browser.request().get("/staff/").then().statusCode(303);
  }

  @Test
  void signing_out_ends_the_session_at_once() {
    var browser = crew.at(Role.STATION, "it-prato-sample").browser();
    browser
        .form()
        .post("/staff/sign-out")
        .then()
        .statusCode(303)
        .header("Set-Cookie", containsString("Max-Age=0"));
    browser.request().get("/staff/").then().statusCode(303);
  }

  @Test
  void signing_in_anew_ends_the_session_that_the_browser_had() {
    Crew.Hand hand = crew.at(Role.STATION, "it-prato-sample");
    var before = hand.browser();
    form(hand.username(), Crew.PASSWORD)
        .cookie(StaffCookie.NAME, before.cookie())
        .post("/staff/sign-in")
        .then()
        .statusCode(303);
    before.request().get("/staff/").then().statusCode(303);
  }

  @Test
  void who_came_was_refused_and_left_stands_in_the_trail_and_no_typed_name() {
    Crew.Hand city = crew.at(Role.CITY, "wenzhou");
    Crew.Hand hand = crew.at(Role.STATION, "it-prato-sample");
    form(hand.username(), "a wrong password").post("/staff/sign-in").then().statusCode(401);
    form("typed-by-a-stranger", "a wrong password").post("/staff/sign-in").then().statusCode(401);
    hand.browser().form().post("/staff/sign-out").then().statusCode(303);
    UUID id = hand.session().member().id();
    city.browser()
        .form()
        .formParam("seat", "station:it-prato-sample")
        .post("/staff/accounts/invitations")
        .then()
        .statusCode(200);
    city.browser().form().post("/staff/accounts/" + id + "/deactivate").then().statusCode(303);
    List<AuditEntry> trail =
        QuarkusTransaction.requiringNew()
            .call(() -> AuditEntry.find("order by position desc").page(0, 5).list());
    assertEquals(
        List.of(
            "account-ended " + id,
            "account-invited station:it-prato-sample",
            "signed-out null",
            "sign-in-refused null",
            "sign-in-refused " + id),
        trail.stream().map(entry -> entry.action + " " + entry.subject).toList());
  }

  @Test
  void a_form_from_elsewhere_does_nothing() {
    var browser = crew.at(Role.STATION, "it-prato-sample").browser();
    var noToken =
        browser.request().contentType("application/x-www-form-urlencoded").body("csrf=guessed");
    noToken.post("/staff/sign-out").then().statusCode(403);
    browser
        .form()
        .header("Origin", "https://example.org")
        .post("/staff/sign-out")
        .then()
        .statusCode(403);
    browser
        .form()
        .header("Origin", "null")
        .header("Sec-Fetch-Site", "cross-site")
        .post("/staff/sign-out")
        .then()
        .statusCode(403);
    browser
        .form()
        .header("Sec-Fetch-Site", "same-site")
        .post("/staff/sign-out")
        .then()
        .statusCode(403);
    browser.open("/staff/");
    browser
        .form()
        .header("Origin", "null") // what a page that sends no referrer says of itself
        .header("Sec-Fetch-Site", "same-origin")
        .post("/staff/sign-out")
        .then()
        .statusCode(303);
  }

  @Test
  void another_site_signs_nobody_in() {
    Crew.Hand hand = crew.at(Role.STATION, "it-prato-sample");
    form(hand.username(), Crew.PASSWORD)
        .header("Origin", "https://example.org")
        .post("/staff/sign-in")
        .then()
        .statusCode(403)
        .header("Set-Cookie", nullValue());
  }

  @Test
  void the_language_stays_with_the_session() {
    var browser = crew.at(Role.STATION, "it-prato-sample").browser();
    browser.request().get("/staff/?lang=zh").then().statusCode(303);
    assertEquals("求助 · 驿站工作台", browser.open("/staff/").title());
  }

  @Test
  void console_pages_are_never_kept_and_load_nothing_foreign() {
    crew.at(Role.STATION, "it-prato-sample")
        .browser()
        .request()
        .get("/staff/")
        .then()
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'self'"))
        .header("Content-Type", equalTo("text/html;charset=utf-8"));
  }

  @Test
  void the_look_of_the_console_is_served() {
    given().get("/staff/console.css").then().statusCode(200).contentType("text/css");
  }
}
