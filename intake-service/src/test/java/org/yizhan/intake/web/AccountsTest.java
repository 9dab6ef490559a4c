package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.staff.Invitations;
import org.yizhan.intake.staff.Mailboxes;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.TestClock;
import org.yizhan.intake.web.Crew.Browser;

@QuarkusTest
@TestProfile(FixtureSite.class)
class AccountsTest {

  @Inject Crew crew;
  @Inject TestClock clock;
  @Inject Invitations invitations;
  @Inject Mailboxes mailboxes;

  private static String invite(Browser browser, String seat) {
    String page =
        browser
            .form()
            .formParam("seat", seat)
            .post("/staff/accounts/invitations")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    String link = Jsoup.parse(page).selectFirst(".console-once").text();
    return link.substring(link.indexOf("/staff/join/"));
  }

  private static RequestSpecification joining(String username, String password) {
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("language", "en")
        .formParam("username", username)
        .formParam("displayName", "Test Person 测试")
        .formParam("email", username + "@example.org")
        .formParam("password", password);
  }

  @Test
  void the_first_account_exists_once() {
    crew.at(Role.CITY, "wenzhou");
    assertTrue(invitations.first("wenzhou").isEmpty());
  }

  @Test
  void an_invitation_makes_one_account_at_its_post() {
    Browser city = crew.at(Role.CITY, "wenzhou").browser();
    String link = invite(city, "station:it-milano-sample");
    given()
        .header("Accept-Language", "en")
        .get(link)
        .then()
        .statusCode(200)
        .body(containsString("Milan Sample Association"))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer");
    joining("milano-one", Crew.PASSWORD)
        .post(link)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/staff/"));
    assertEquals(List.of("milano-one@example.org"), mailboxes.of(Role.STATION, "it-milano-sample"));
    given().get(link).then().statusCode(404);
    joining("milano-two", Crew.PASSWORD).post(link).then().statusCode(404);
  }

  @Test
  void an_invitation_lasts_seven_days() {
    Browser city = crew.at(Role.CITY, "wenzhou").browser();
    String link = invite(city, "county:wencheng");
    clock.advance(Duration.ofDays(7).minusSeconds(1));
    given().get(link).then().statusCode(200);
    clock.advance(Duration.ofSeconds(1));
    given().get(link).then().statusCode(404);
    joining("too-late", Crew.PASSWORD).post(link).then().statusCode(404);
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_what_was_typed_stays() {
    Browser city = crew.at(Role.CITY, "wenzhou").browser();
    String link = invite(city, "station:it-prato-sample");
    String answer =
        given()
            .contentType("application/x-www-form-urlencoded; charset=utf-8")
            .formParam("language", "en")
            .formParam("username", "no spaces")
            .formParam("displayName", "Test <b>Person</b>")
            .formParam("email", "nowhere")
            .formParam("password", "short")
            .post(link)
            .then()
            .statusCode(422)
            .body(not(containsString("<b>Person</b>")))
            .extract()
            .asString();
    Document page = Jsoup.parse(answer);
    assertEquals("Test <b>Person</b>", page.getElementById("displayName").attr("value"));
    assertEquals("", page.getElementById("password").attr("value"));
    for (String field : List.of("username", "email", "password")) {
      assertEquals("true", page.getElementById(field).attr("aria-invalid"));
      assertFalse(page.getElementById(field + "-error").text().isEmpty());
    }
    assertEquals(3, page.select(".error-summary li a").size());
    joining("after-all", Crew.PASSWORD).post(link).then().statusCode(303);
  }

  @Test
  void a_user_name_is_given_once() {
    Browser city = crew.at(Role.CITY, "wenzhou").browser();
    joining("taken-name", Crew.PASSWORD).post(invite(city, "city:wenzhou")).then().statusCode(303);
    joining("Taken-Name", Crew.PASSWORD)
        .post(invite(city, "city:wenzhou"))
        .then()
        .statusCode(422)
        .body(containsString("This user name is taken."));
  }

  @Test
  void a_deactivated_account_is_out_that_moment_and_gets_no_mail() {
    Browser city = crew.at(Role.CITY, "wenzhou").browser();
    Crew.Hand hand = crew.at(Role.STATION, "wencheng-yuhu-sample");
    hand.browser().open("/staff/");
    String end = "/staff/accounts/" + hand.session().member().id() + "/deactivate";
    city.form().post(end).then().statusCode(303);
    hand.browser().request().get("/staff/").then().statusCode(303);
    assertFalse(
        mailboxes
            .of(Role.STATION, "wencheng-yuhu-sample")
            .contains(hand.username() + "@example.org"));
    given()
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("username", hand.username())
        .formParam("password", Crew.PASSWORD)
        .post("/staff/sign-in")
        .then()
        .statusCode(401);
  }

  @Test
  void nobody_ends_the_own_account() {
    Crew.Hand city = crew.at(Role.CITY, "wenzhou");
    city.browser()
        .form()
        .post("/staff/accounts/" + city.session().member().id() + "/deactivate")
        .then()
        .statusCode(409);
    city.browser().open("/staff/accounts");
  }

  @Test
  void a_county_office_keeps_the_accounts_of_its_stations_only() {
    Browser county = crew.at(Role.COUNTY, "wencheng").browser();
    Document page = county.open("/staff/accounts");
    assertEquals(
        List.of("station:it-prato-sample", "station:wencheng-yuhu-sample"),
        page.select("option[value*=:]").eachAttr("value"));
    for (String foreign :
        List.of("station:it-milano-sample", "county:wencheng", "city:wenzhou", "")) {
      county
          .form()
          .formParam("seat", foreign)
          .post("/staff/accounts/invitations")
          .then()
          .statusCode(422);
    }
    Crew.Hand milano = crew.at(Role.STATION, "it-milano-sample");
    assertFalse(county.open("/staff/accounts").text().contains(milano.username()));
    county
        .form()
        .post("/staff/accounts/" + milano.session().member().id() + "/deactivate")
        .then()
        .statusCode(404);
    milano.browser().open("/staff/");
  }

  @Test
  void the_accounts_of_a_closed_station_are_still_kept_but_nobody_is_asked_in() {
    Crew.Hand county = crew.at(Role.COUNTY, "ruian");
    Crew.Hand closed = crew.at(Role.STATION, "it-closed-sample");
    Document page = county.browser().open("/staff/accounts");
    assertTrue(page.text().contains(closed.username()));
    assertFalse(page.select("option").eachAttr("value").contains("station:it-closed-sample"));
    county
        .browser()
        .form()
        .post("/staff/accounts/" + closed.session().member().id() + "/deactivate")
        .then()
        .statusCode(303);
    closed.browser().request().get("/staff/").then().statusCode(303);
  }

  @Test
  void the_accounts_of_a_station_that_is_gone_are_kept_by_the_city() {
    Crew.Hand gone = crew.at(Role.STATION, "gone-from-the-directory");
    Document county = crew.at(Role.COUNTY, "ruian").browser().open("/staff/accounts");
    assertFalse(county.text().contains(gone.username()));
    Crew.Browser city = crew.at(Role.CITY, "wenzhou").browser();
    assertTrue(city.open("/staff/accounts").text().contains(gone.username()));
    city.form()
        .post("/staff/accounts/" + gone.session().member().id() + "/deactivate")
        .then()
        .statusCode(303);
    gone.browser().request().get("/staff/").then().statusCode(303);
  }

  @Test
  void a_station_keeps_no_accounts() {
    Browser station = crew.at(Role.STATION, "it-prato-sample").browser();
    station.request().get("/staff/accounts").then().statusCode(404);
    station
        .form()
        .formParam("seat", "station:it-prato-sample")
        .post("/staff/accounts/invitations")
        .then()
        .statusCode(404);
  }
}
