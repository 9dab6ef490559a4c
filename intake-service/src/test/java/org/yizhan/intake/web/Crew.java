package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.yizhan.intake.staff.Invitations;
import org.yizhan.intake.staff.Invitations.Joining;
import org.yizhan.intake.staff.Newcomer;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.Session;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.staff.Token;

/** Invented members of staff, and a browser for each of them. */
@Singleton
public class Crew {

  static final String PASSWORD = "seven quiet harbours";

  private final Invitations invitations;
  private final AtomicInteger number = new AtomicInteger();
  private StaffMember founder;

  Crew(Invitations invitations) {
    this.invitations = invitations;
  }

  /** Somebody with an account, signed in. */
  record Hand(String username, Session session) {

    Browser browser() {
      return new Browser(session.token().reveal(), session.csrf());
    }
  }

  /** A browser that holds a session. */
  record Browser(String cookie, String csrf) {

    RequestSpecification request() {
      return given().redirects().follow(false).cookie(StaffCookie.NAME, cookie);
    }

    Document open(String path) {
      Response response = request().get(path);
      response.then().statusCode(200);
      return Jsoup.parse(response.asString());
    }

    RequestSpecification form() {
      return request()
          .contentType("application/x-www-form-urlencoded; charset=utf-8")
          .formParam("csrf", csrf);
    }
  }

  /** A new account at a post. */
  synchronized Hand at(Role role, String scope) {
    if (founder == null) {
      Optional<Token> first = invitations.first("wenzhou");
      founder = join(first.orElseThrow(), "founder").session().member();
    }
    return join(invitations.invite(founder, role, scope), "hand" + number.incrementAndGet());
  }

  private Hand join(Token token, String username) {
    Newcomer newcomer =
        new Newcomer(username, "Test Person " + username, username + "@example.org", PASSWORD);
    Joining joining = invitations.join(token, newcomer, "en");
    return new Hand(username, ((Joining.Joined) joining).session());
  }
}
