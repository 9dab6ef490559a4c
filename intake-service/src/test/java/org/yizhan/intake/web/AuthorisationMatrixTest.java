package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.Requests;

/**
 * Who may do what, one row for each route. A route without a row fails here: whoever makes one says
 * first for whom it is.
 */
@QuarkusTest
@TestProfile(FixtureSite.class)
class AuthorisationMatrixTest {

  /** For whom a route is. */
  private enum For {
    ANYBODY,
    HOLDER_OF_A_RECEIPT,
    STAFF,
    /** Counties and the city; for a station it is not there. */
    OFFICES,
    /** The city; for others it is not there. */
    CITY,
    /** Offices of the case; what each of them may is tried where these rights are made. */
    OFFICES_OF_THE_CASE,
    /** Who works on the case; for others it is not there. */
    OWNERS_OF_THE_CASE
  }

  /** A row: for whom, and a body that the route takes. */
  private record Row(String route, For whom, String body) {

    String method() {
      return route.substring(0, route.indexOf(' '));
    }

    String path() {
      return route.substring(route.indexOf(' ') + 1);
    }

    boolean isApi() {
      return path().startsWith("/api");
    }

    boolean writes() {
      return !method().equals("GET");
    }

    @Override
    public String toString() {
      return route;
    }
  }

  private static final List<Row> ROWS =
      List.of(
          new Row("GET /requests", For.ANYBODY, ""),
          new Row("POST /requests", For.ANYBODY, ""),
          new Row("GET /track/{rest: (messages|withdraw|save)?}", For.ANYBODY, ""),
          new Row("GET /track/family/{rest: (end)?}", For.ANYBODY, ""),
          new Row("POST /track/family", For.ANYBODY, ""),
          new Row("POST /track/family/end", For.ANYBODY, ""),
          new Row("POST /track/save", For.ANYBODY, ""),
          new Row("GET /track/rights/{rest: (/(consent|copy|erase))?}", For.ANYBODY, ""),
          new Row("POST /track/rights", For.ANYBODY, ""),
          new Row("POST /track/rights/consent", For.ANYBODY, ""),
          new Row("POST /track/rights/copy", For.ANYBODY, ""),
          new Row("POST /track/rights/erase", For.ANYBODY, ""),
          new Row("POST /api/requests/mine/consent/withdraw", For.ANYBODY, "{}"),
          new Row("POST /api/requests/mine/erase", For.ANYBODY, "{}"),
          new Row("POST /track", For.ANYBODY, ""),
          new Row("POST /track/messages", For.ANYBODY, ""),
          new Row("POST /track/withdraw", For.ANYBODY, ""),
          new Row("GET /api/challenge", For.ANYBODY, ""),
          new Row("POST /api/requests", For.ANYBODY, "{}"),
          new Row("POST /api/routes", For.ANYBODY, "{}"),
          new Row("GET /api{anything: (/.*)?}", For.ANYBODY, ""),
          new Row("POST /api{anything: (/.*)?}", For.ANYBODY, ""),
          new Row("PUT /api{anything: (/.*)?}", For.ANYBODY, ""),
          new Row("PATCH /api{anything: (/.*)?}", For.ANYBODY, ""),
          new Row("DELETE /api{anything: (/.*)?}", For.ANYBODY, ""),
          new Row("GET /staff/sign-in", For.ANYBODY, ""),
          new Row("POST /staff/sign-in", For.ANYBODY, ""),
          new Row("GET /staff/join/{token}", For.ANYBODY, ""),
          new Row("POST /staff/join/{token}", For.ANYBODY, ""),
          new Row("POST /api/staff/session", For.ANYBODY, "{}"),
          new Row("GET /api/requests/mine", For.HOLDER_OF_A_RECEIPT, ""),
          new Row("POST /api/requests/mine/messages", For.HOLDER_OF_A_RECEIPT, "{\"text\":\"x\"}"),
          new Row("POST /api/requests/mine/withdraw", For.HOLDER_OF_A_RECEIPT, ""),
          new Row("POST /api/requests/mine/family", For.HOLDER_OF_A_RECEIPT, ""),
          new Row("DELETE /api/requests/mine/family", For.HOLDER_OF_A_RECEIPT, ""),
          new Row("GET /api/requests/family", For.HOLDER_OF_A_RECEIPT, ""),
          new Row("GET /api/requests/mine/export", For.HOLDER_OF_A_RECEIPT, ""),
          new Row("GET /staff", For.STAFF, ""),
          new Row("POST /staff/sign-out", For.STAFF, ""),
          new Row("DELETE /api/staff/session", For.STAFF, ""),
          new Row("GET /api/staff/cases", For.STAFF, ""),
          new Row("GET /staff/accounts", For.OFFICES, ""),
          new Row("POST /staff/accounts/invitations", For.OFFICES, ""),
          new Row("POST /staff/accounts/{id}/deactivate", For.OFFICES, ""),
          new Row("GET /api/staff/audit", For.CITY, ""),
          new Row("GET /staff/audit", For.CITY, ""),
          new Row("GET /staff/search", For.CITY, ""),
          new Row("POST /staff/search", For.CITY, ""),
          new Row("POST /api/staff/cases/search", For.OFFICES_OF_THE_CASE, "{}"),
          new Row("POST /api/staff/cases/{id}/hold", For.OFFICES_OF_THE_CASE, "{}"),
          new Row("POST /api/staff/cases/{id}/receipt", For.OFFICES_OF_THE_CASE, "{}"),
          new Row("POST /api/staff/cases/{id}/reveal", For.OFFICES_OF_THE_CASE, ""),
          new Row("POST /staff/cases/{id}/hold", For.OFFICES_OF_THE_CASE, ""),
          new Row("POST /staff/cases/{id}/receipt", For.OFFICES_OF_THE_CASE, ""),
          new Row("POST /staff/cases/{id}/reveal", For.OFFICES_OF_THE_CASE, ""),
          new Row("GET /staff/cases/{id}", For.OWNERS_OF_THE_CASE, ""),
          new Row("POST /staff/cases/{id}/acknowledge", For.OWNERS_OF_THE_CASE, ""),
          new Row("POST /staff/cases/{id}/messages", For.OWNERS_OF_THE_CASE, "text=x"),
          new Row("POST /staff/cases/{id}/notes", For.OWNERS_OF_THE_CASE, "text=x"),
          new Row("POST /staff/cases/{id}/actions", For.OWNERS_OF_THE_CASE, "kind=comfort&text=x"),
          new Row("POST /staff/cases/{id}/status", For.OWNERS_OF_THE_CASE, "status=verifying"),
          new Row("GET /api/staff/cases/{id}", For.OWNERS_OF_THE_CASE, ""),
          new Row("POST /api/staff/cases/{id}/acknowledge", For.OWNERS_OF_THE_CASE, ""),
          new Row(
              "POST /api/staff/cases/{id}/messages", For.OWNERS_OF_THE_CASE, "{\"text\":\"x\"}"),
          new Row("POST /api/staff/cases/{id}/notes", For.OWNERS_OF_THE_CASE, "{\"text\":\"x\"}"),
          new Row(
              "POST /api/staff/cases/{id}/actions",
              For.OWNERS_OF_THE_CASE,
              "{\"kind\":\"comfort\",\"text\":\"x\"}"),
          new Row(
              "POST /api/staff/cases/{id}/status",
              For.OWNERS_OF_THE_CASE,
              "{\"status\":\"verifying\"}"));

  /** Posts, and whether they work on a case in Prato of a family from Wencheng. */
  private enum Post {
    STATION_THAT_LEADS(Role.STATION, "it-prato-sample", true),
    ANOTHER_STATION(Role.STATION, "it-milano-sample", false),
    ITS_COUNTY(Role.COUNTY, "wencheng", true),
    ANOTHER_COUNTY(Role.COUNTY, "ruian", false),
    THE_CITY(Role.CITY, "wenzhou", true);

    private final Role role;
    private final String scope;
    private final boolean owns;

    Post(Role role, String scope, boolean owns) {
      this.role = role;
      this.scope = scope;
      this.owns = owns;
    }
  }

  private static final Map<Post, Crew.Browser> SIGNED_IN = new ConcurrentHashMap<>();

  @Inject Crew crew;

  private static Stream<Row> rows() {
    return ROWS.stream();
  }

  private static Stream<Row> rowsOfStaff() {
    return ROWS.stream().filter(row -> row.whom().compareTo(For.STAFF) >= 0);
  }

  private static Stream<Row> rowsOfOwners() {
    return ROWS.stream().filter(row -> row.whom() == For.OWNERS_OF_THE_CASE);
  }

  private static Stream<Row> rowsOfOffices() {
    return ROWS.stream().filter(row -> row.whom() == For.OFFICES || row.whom() == For.CITY);
  }

  @Test
  void everyRouteHasARow() {
    Set<String> routes = new TreeSet<>();
    ROWS.forEach(row -> routes.add(row.route()));
    assertEquals(Routes.all(), routes);
  }

  /** Also that none of them fails, and that none leaves without the headers. */
  @ParameterizedTest
  @MethodSource("rows")
  void withoutASessionOnlyWhatIsForAnybodyIsThere(Row row) {
    Response answer = send(row, UUID.randomUUID().toString(), given().redirects().follow(false));
    int status = answer.statusCode();
    assertTrue(status < 500, () -> row + " " + status);
    if (row.whom() == For.HOLDER_OF_A_RECEIPT) {
      assertEquals(401, status);
    } else if (row.whom() != For.ANYBODY) {
      assertEquals(row.isApi() ? 401 : 303, status);
      assertTrue(row.isApi() || answer.header("Location").contains("/staff/sign-in"));
    }
    for (String header :
        List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy")) {
      assertTrue(answer.headers().hasHeaderWithName(header), () -> row + " " + header);
    }
    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals("no-referrer", answer.header("Referrer-Policy"));
    assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
  }

  @ParameterizedTest
  @MethodSource("rowsOfStaff")
  void nothingIsWrittenWithoutTheTokenOrFromAnotherSite(Row row) {
    Crew.Browser city = at(Post.THE_CITY);
    if (row.writes()) {
      assertEquals(403, send(row, newCase(), city.request()).statusCode());
      assertEquals(
          403, sendSigned(row, newCase(), city, "Sec-Fetch-Site", "cross-site").statusCode());
    }
  }

  @ParameterizedTest
  @MethodSource("rowsOfOwners")
  void aCaseIsThereForThoseWhoWorkOnItOnly(Row row) {
    String id = newCase();
    Map<Post, Boolean> there = new TreeMap<>();
    Map<Post, Boolean> expected = new TreeMap<>();
    for (Post post : Post.values()) {
      there.put(post, isThere(row, id, post));
      expected.put(post, post.owns);
      assertEquals(404, sendSigned(row, UUID.randomUUID().toString(), at(post)).statusCode());
    }
    assertEquals(expected, there);
  }

  @ParameterizedTest
  @MethodSource("rowsOfOffices")
  void accountsAreNotThereForStations(Row row) {
    Predicate<Post> there = post -> isThere(row, founder(), post);
    assertEquals(false, there.test(Post.STATION_THAT_LEADS));
    assertEquals(true, there.test(Post.THE_CITY));
  }

  private boolean isThere(Row row, String id, Post post) {
    int status = sendSigned(row, id, at(post)).statusCode();
    assertTrue(
        status < 500 && status != 401 && status != 403, () -> row + " " + post + " " + status);
    return status != 404;
  }

  private Crew.Browser at(Post post) {
    return SIGNED_IN.computeIfAbsent(post, at -> crew.at(at.role, at.scope).browser());
  }

  private String founder() {
    return crew.at(Role.COUNTY, "wencheng").session().member().id().toString();
  }

  private static Response sendSigned(Row row, String id, Crew.Browser browser, String... headers) {
    RequestSpecification request = browser.request().header("X-CSRF-Token", browser.csrf());
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return row.isApi()
        ? send(row, id, request)
        : send(
            new Row(row.route(), row.whom(), row.body() + "&csrf=" + browser.csrf()), id, request);
  }

  private static Response send(Row row, String id, RequestSpecification request) {
    String path = row.path().replace("{id}", id).replaceAll("\\{[^}]*}", "").replace("//", "/");
    if (row.writes()) {
      request.contentType(row.isApi() ? ContentType.JSON : ContentType.URLENC).body(row.body());
    }
    return request.request(row.method(), path.isEmpty() ? "/" : path);
  }

  private String newCase() {
    String receipt =
        given()
            .contentType(ContentType.JSON)
            .body(Requests.complete().toString())
            .post("/api/requests")
            .then()
            .statusCode(201)
            .extract()
            .path("receipt");
    String tail = receipt.substring(receipt.length() - 4);
    return at(Post.THE_CITY)
        .request()
        .get("/api/staff/cases?size=100")
        .then()
        .extract()
        .path("items.find { it.receiptTail == '" + tail + "' }.id");
  }
}
