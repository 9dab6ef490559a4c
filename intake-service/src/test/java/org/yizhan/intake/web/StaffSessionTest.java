package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.staff.Role;

@QuarkusTest
@TestProfile(FixtureSite.class)
class StaffSessionTest {

  @Inject Crew crew;

  private static Response enter(Object body) {
    return given()
        .contentType("application/json")
        .header("Accept-Language", "en")
        .body(body)
        .post("/api/staff/session");
  }

  @Test
  void a_client_signs_in_works_and_signs_out() {
    Crew.Hand hand = crew.at(Role.STATION, "it-prato-sample");
    Response entered = enter(Map.of("username", hand.username(), "password", Crew.PASSWORD));
    entered.then().statusCode(200).header("Set-Cookie", startsWith("__Host-yizhan="));
    String cookie = entered.cookie(StaffCookie.NAME);
    given()
        .cookie(StaffCookie.NAME, cookie)
        .get("/api/staff/cases")
        .then()
        .statusCode(200)
        .body("total", greaterThan(-1));
    given()
        .cookie(StaffCookie.NAME, cookie)
        .delete("/api/staff/session")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    given()
        .cookie(StaffCookie.NAME, cookie)
        .header("X-CSRF-Token", entered.jsonPath().getString("csrf"))
        .delete("/api/staff/session")
        .then()
        .statusCode(204);
    given()
        .cookie(StaffCookie.NAME, cookie)
        .get("/api/staff/cases")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void wrong_credentials_are_a_problem() {
    enter(Map.of("username", "nobody-at-all", "password", "a wrong password"))
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("detail", equalTo("The user name or the password is wrong."));
    enter(Map.of("username", "nobody-at-all")).then().statusCode(422);
    enter("{").then().statusCode(400);
  }

  @Test
  void another_site_signs_nobody_in() {
    given()
        .contentType("application/json")
        .header("Origin", "https://example.org")
        .body(Map.of("username", "a", "password", "b"))
        .post("/api/staff/session")
        .then()
        .statusCode(403);
  }
}
