package org.yizhan.intake.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FixtureSite.class)
class SiteServingTest {

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/zh/, text/html; charset=utf-8",
    "/en/help/, text/html; charset=utf-8",
    "/assets/yizhan.css, text/css; charset=utf-8",
    "/assets/finder.0123456789ab.js, text/javascript; charset=utf-8",
    "/data/directory.v1.json, application/json",
    "/data/stations.geojson, application/geo+json",
    "/manifest.webmanifest, application/manifest+json",
    "/zh/stations/it-prato-sample/card.vcf, text/vcard; charset=utf-8",
    "/zh/alerts/feed.xml, application/atom+xml",
    "/alerts/flood.cap.xml, application/cap+xml",
    "/pictures/steps.svg, image/svg+xml",
    "/data/search/zh.0123456789.txt, text/plain; charset=utf-8",
    "/.well-known/security.txt, text/plain; charset=utf-8"
  })
  void every_file_of_the_site_is_served_as_what_it_is(String path, String type) {
    given()
        .get(path)
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo(type))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.hidden/secret.txt",
        "/zh/.secret",
        "/zh/.well-known/security.txt",
        "/../pom.xml",
        "/zh/../../pom.xml",
        "/%2e%2e/pom.xml",
        "/zh/%2e%2e/%2e%2e/%2e%2e/pom.xml",
        "/..%2fpom.xml",
        "/zh/..%5c..%5cpom.xml",
        "/zh/help/index.html%00.css",
        "/_headers.json",
        "/zh/packed/index.html.br",
        "/zh/packed/index.html.gz",
        "/no/such/page/"
      })
  void nothing_else_is_served(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .header("Content-Type", "text/html; charset=utf-8")
        .body(containsString("Not found"));
  }

  @Test
  void the_page_for_unknown_addresses_has_links_that_hold_at_any_depth() {
    given().get("/no/such/page/").then().body(containsString("href=\"../../../zh/\""));
    given().get("/nothing").then().body(containsString("href=\"zh/\""));
  }

  @Test
  void a_folder_without_its_slash_leads_to_the_folder() {
    given()
        .redirects()
        .follow(false)
        .get("/zh/help?from=poster")
        .then()
        .statusCode(308)
        .header("Location", "help/?from=poster");
  }

  @Test
  void pages_are_asked_for_again_and_hashed_files_are_kept() {
    given().get("/zh/").then().header("Cache-Control", "no-cache");
    given()
        .get("/assets/finder.0123456789ab.js")
        .then()
        .header("Cache-Control", "public, max-age=31536000, immutable");
    given()
        .get("/data/finder/0123456789/zh.json")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .header("Cache-Control", "public, max-age=31536000, immutable");
    given()
        .get("/sw.js")
        .then()
        .header("Content-Type", "text/javascript; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /zh/packed/ | br                        | br
          /zh/packed/ | gzip, deflate, br         | br
          /zh/packed/ | br;q=0.5, gzip;q=0.8      | gzip
          /zh/packed/ | br;q=0, *                 | gzip
          /zh/packed/ | br;q=0.1, identity;q=0.5  |
          /zh/packed/ | gzip;q=0                  |
          /zh/packed/ | deflate                   |
          /zh/packed/ | br;q=much                 |
          /zh/long/   | gzip, br                  | gzip
          /zh/long/   | br                        |
          """)
  void a_file_travels_in_the_smallest_coding_that_is_taken(
      String path, String accepted, String coding) throws IOException {
    URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
    HttpResponse<byte[]> page = get(address, "Accept-Encoding", accepted);

    assertEquals(coding, page.headers().firstValue("Content-Encoding").orElse(null));
    assertEquals(List.of("accept-encoding"), page.headers().allValues("Vary"));
    assertEquals(page.body().length, page.headers().firstValueAsLong("Content-Length").orElse(-1));
    String etag = page.headers().firstValue("ETag").orElseThrow();
    assertEquals(
        304,
        get(address, "Accept-Encoding", accepted, "If-None-Match", "\"x\", " + etag).statusCode());
    boolean plain = coding == null;
    assertEquals(plain ? 304 : 200, get(address, "If-None-Match", etag).statusCode());
    if ("gzip".equals(coding)) {
      InputStream content = new GZIPInputStream(new ByteArrayInputStream(page.body()));
      assertArrayEquals(get(address).body(), content.readAllBytes());
    }
  }

  private static HttpResponse<byte[]> get(URI address, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return HttpClient.newHttpClient()
          .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void the_answer_to_a_form_travels_compressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("language", "zh")
        .formParam("receipt", "0000")
        .post("/track")
        .then()
        .statusCode(401)
        .header("Content-Encoding", "gzip")
        .body(containsString("</html>"));
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    var first = given().get("/zh/").then().header("ETag", notNullValue()).extract();
    given()
        .header("If-None-Match", first.header("ETag"))
        .get("/zh/")
        .then()
        .statusCode(304)
        .body(is(""));
    given()
        .header("If-Modified-Since", first.header("Last-Modified"))
        .get("/zh/")
        .then()
        .statusCode(304);
    given().header("If-None-Match", "\"other\"").get("/zh/").then().statusCode(200);
    given().header("If-Modified-Since", "yesterday").get("/zh/").then().statusCode(200);
  }

  @Test
  void head_says_the_same_without_the_content() {
    String length = given().get("/zh/").header("Content-Length");
    given().head("/zh/").then().statusCode(200).header("Content-Length", length).body(is(""));
  }

  @Test
  void pages_take_no_posts() {
    given().post("/zh/help/").then().statusCode(not(200));
  }
}
