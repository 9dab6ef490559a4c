package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Papers;
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
    /** The county and the city of the case; for others, its stations too, it is not there. */
    OFFICES_OF_THE_CASE,
    /** The city on any case; for others it is not there. */
    CITY_ON_A_CASE,
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
          new Row("GET /track/attachments/{rest: (/(add|file|remove))?}", For.ANYBODY, ""),
          new Row("POST /track/attachments", For.ANYBODY, ""),
          new Row("POST /track/attachments/add", For.ANYBODY, ""),
          new Row("POST /track/attachments/file", For.ANYBODY, ""),
          new Row("POST /track/attachments/remove", For.ANYBODY, ""),
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
          new Row(
              "POST /api/requests/mine/consent/withdraw",
              For.HOLDER_OF_A_RECEIPT,
              "{\"consent\":\"abroad\"}"),
          new Row("POST /api/requests/mine/erase", For.HOLDER_OF_A_RECEIPT, ""),
          new Row("POST /api/requests/mine/attachments", For.HOLDER_OF_A_RECEIPT, "%PDF-%%EOF"),
          new Row("GET /api/requests/mine/attachments/{attachment}", For.HOLDER_OF_A_RECEIPT, ""),
          new Row(
              "DELETE /api/requests/mine/attachments/{attachment}", For.HOLDER_OF_A_RECEIPT, ""),
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
          new Row("POST /staff/search", For.CITY, "country=IT"),
          new Row("POST /api/staff/cases/search", For.CITY_ON_A_CASE, "{\"country\":\"IT\"}"),
          new Row("POST /api/staff/cases/{id}/hold", For.CITY_ON_A_CASE, "{\"ground\":\"rescue\"}"),
          new Row(
              "POST /api/staff/cases/{id}/receipt",
              For.CITY_ON_A_CASE,
              "{\"ground\":\"lost\",\"checked\":[\"person\",\"place\"]}"),
          new Row("POST /staff/cases/{id}/hold", For.CITY_ON_A_CASE, "ground=rescue"),
          new Row(
              "POST /staff/cases/{id}/receipt",
              For.CITY_ON_A_CASE,
              "ground=lost&checked-person=true&checked-place=true"),
          new Row("POST /api/staff/cases/{id}/reveal", For.OFFICES_OF_THE_CASE, ""),
          new Row("POST /staff/cases/{id}/reveal", For.OFFICES_OF_THE_CASE, ""),
          new Row("GET /staff/cases/{id}", For.OWNERS_OF_THE_CASE, ""),
          new Row("GET /staff/cases/{id}/attachments/{attachment}", For.OWNERS_OF_THE_CASE, ""),
          new Row("GET /api/staff/cases/{id}/attachments/{attachment}", For.OWNERS_OF_THE_CASE, ""),
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

    /** Whether such a row of a case is there for it. */
    private boolean may(For whom) {
      return switch (whom) {
        case OWNERS_OF_THE_CASE -> owns;
        case OFFICES_OF_THE_CASE -> owns && role != Role.STATION;
        case CITY_ON_A_CASE -> role == Role.CITY;
        default -> throw new IllegalArgumentException("no row of a case");
      };
    }

    Post(Role role, String scope, boolean owns) {
      this.role = role;
      this.scope = scope;
      this.owns = owns;
    }
  }

  private static final Map<Post, Crew.Browser> SIGNED_IN = new ConcurrentHashMap<>();

  /** The one of each case, by its id or its receipt. */
  private static final Map<String, String> ATTACHMENTS = new ConcurrentHashMap<>();

  @Inject Crew crew;

  private static Stream<Row> rows() {
    return ROWS.stream();
  }

  private static Stream<Row> rowsOfStaff() {
    return ROWS.stream().filter(row -> row.whom().compareTo(For.STAFF) >= 0);
  }

  private static Stream<Row> rowsOfACase() {
    return ROWS.stream().filter(row -> row.whom().compareTo(For.OFFICES_OF_THE_CASE) >= 0);
  }

  private static Stream<Row> rowsOfHolders() {
    return ROWS.stream().filter(row -> row.whom() == For.HOLDER_OF_A_RECEIPT);
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
      assertEquals(403, send(row, idOf(newReceipt()), city.request()).statusCode());
      assertEquals(
          403,
          sendSigned(row, idOf(newReceipt()), city, "Sec-Fetch-Site", "cross-site").statusCode());
    }
  }

  @ParameterizedTest
  @MethodSource("rowsOfACase")
  void aCaseIsThereForThoseWhoMayOnly(Row row) {
    String id = idOf(newReceipt());
    Map<Post, Boolean> there = new TreeMap<>();
    Map<Post, Boolean> expected = new TreeMap<>();
    for (Post post : Post.values()) {
      there.put(post, isThere(row, id, post));
      expected.put(post, post.may(row.whom()));
      if (row.path().contains("{id}")) {
        assertEquals(404, sendSigned(row, UUID.randomUUID().toString(), at(post)).statusCode());
      }
    }
    assertEquals(expected, there);
  }

  /** Neither a session, nor a code for the family, nor a receipt in the wrong place. */
  @ParameterizedTest
  @MethodSource("rowsOfHolders")
  void nothingButTheRightCodeOpensARequest(Row row) {
    String receipt = newReceipt();
    String family =
        given()
            .header("Authorization", "Receipt " + receipt)
            .post("/api/requests/mine/family")
            .then()
            .statusCode(201)
            .extract()
            .path("code");
    boolean forFamily = row.path().endsWith("/family") && !row.path().contains("/mine");
    for (String wrong :
        List.of(
            (forFamily ? "Family " : "Receipt ") + (forFamily ? receipt : family),
            (forFamily ? "Receipt " : "Family ") + receipt,
            (forFamily ? "Receipt " : "Family ") + family)) {
      RequestSpecification asked = given().header("Authorization", wrong);
      assertEquals(401, send(row, receipt, asked).statusCode(), row::toString);
    }
    Crew.Browser city = at(Post.THE_CITY);
    RequestSpecification asked = city.request().header("X-CSRF-Token", city.csrf());
    assertEquals(401, send(row, receipt, asked).statusCode());
    RequestSpecification right =
        given().header("Authorization", forFamily ? "Family " + family : "Receipt " + receipt);
    assertTrue(send(row, receipt, right).statusCode() < 300, row::toString);
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
    boolean mayFail = row.whom() == For.OWNERS_OF_THE_CASE || row.whom() == For.OFFICES;
    assertTrue(mayFail || status == 404 || status < 400, () -> row + " " + post + " " + status);
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
    String attachment = ATTACHMENTS.getOrDefault(id, UUID.randomUUID().toString());
    String path =
        row.path()
            .replace("{id}", id)
            .replace("{attachment}", attachment)
            .replaceAll("\\{[^}]*}", "")
            .replace("//", "/");
    if (row.writes()) {
      request.contentType(row.isApi() ? ContentType.JSON : ContentType.URLENC).body(row.body());
    }
    return request.request(row.method(), path.isEmpty() ? "/" : path);
  }

  /** With an identity number, which offices see on request, and with a paper. */
  private static String newReceipt() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("person").put("idNumber", "E00000000");
    String receipt = Api.receiptOf(request);
    ATTACHMENTS.put(
        receipt,
        Api.with(receipt)
            .contentType("application/pdf")
            .body(Papers.pdf())
            .post("/api/requests/mine/attachments")
            .path("id"));
    return receipt;
  }

  private String idOf(String receipt) {
    String tail = receipt.substring(receipt.length() - 4);
    String id =
        at(Post.THE_CITY)
            .request()
            .get("/api/staff/cases?size=100")
            .then()
            .extract()
            .path("items.find { it.receiptTail == '" + tail + "' }.id");
    ATTACHMENTS.put(id, ATTACHMENTS.get(receipt));
    return id;
  }
}
