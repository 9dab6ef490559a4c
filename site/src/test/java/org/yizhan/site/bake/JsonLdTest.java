package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Origin;
import org.yizhan.site.output.Address;

/** What search engines are told of a page. */
class JsonLdTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void a_station_is_an_organisation_that_can_be_called() throws IOException {
    JsonNode station = small("en/stations/it-prato/").get(0);

    assertEquals("NGO", station.get("@type").asText());
    assertEquals("+390574123456", station.at("/telephone/0").asText());
    assertEquals("IT", station.at("/location/address/addressCountry").asText());
    assertEquals(
        "Monday", station.at("/location/openingHoursSpecification/0/dayOfWeek/0").asText());
  }

  @Test
  void a_sample_says_so_and_cannot_be_called() throws IOException {
    JsonNode station = graph(RealSite.page("zh/stations/it-prato/")).get(0);

    assertTrue(station.get("name").asText().startsWith("【示例】"), station.toString());
    assertFalse(station.has("telephone"), station.toString());
    assertTrue(station.at("/location/geo").isMissingNode(), station.toString());
  }

  @Test
  void an_office_whose_name_was_seen_is_one_of_the_government() throws IOException {
    JsonNode offices = graph(RealSite.page("en/about/offices/"));

    assertEquals("GovernmentOffice", offices.get(0).get("@type").asText());
    assertEquals(
        RealSite.CONTENT.offices().values().stream().filter(o -> o.nameAttested()).count(),
        offices.size());
  }

  @Test
  void a_warning_is_announced_with_its_real_end() throws IOException {
    JsonNode cancelled = graph(RealSite.page("en/alerts/fr-transport-strike-sample/")).get(0);

    assertEquals("SpecialAnnouncement", cancelled.get("@type").asText());
    assertEquals("2026-11-18T16:00:00Z", cancelled.get("expires").asText());
    assertEquals("2026-11-10T09:00+01:00", cancelled.get("datePosted").asText());
    assertEquals(
        "[Sample] Strikes announced on railways and at airports in France (cancelled)",
        cancelled.get("name").asText());
    assertEquals("FR", cancelled.at("/spatialCoverage/0/identifier").asText());
  }

  @Test
  void a_cancellation_is_about_the_warning_that_it_ends() throws IOException {
    JsonNode over = graph(RealSite.page("en/alerts/fr-transport-strike-over-sample/")).get(0);

    assertFalse(over.has("expires"), over.toString());
    assertEquals("SpecialAnnouncement", over.at("/about/@type").asText());
    assertEquals(
        "[Sample] Strikes announced on railways and at airports in France (cancelled)",
        over.at("/about/name").asText());
    assertEquals("2026-11-18T16:00:00Z", over.at("/about/expires").asText());
    assertEquals(
        "https://city.example/en/alerts/it-trams/",
        small("en/alerts/it-trains/").at("/0/about/url").asText());
  }

  @Test
  void guidance_says_when_it_was_last_read_through() throws IOException {
    String id = RealSite.CONTENT.guidance().keySet().iterator().next();

    assertEquals(
        RealSite.CONTENT.guidance().get(id).reviewed().toString(),
        graph(RealSite.page("en/guidance/" + id + "/")).get(0).get("lastReviewed").asText());
  }

  @Test
  void the_way_to_a_page_is_told_where_the_site_knows_its_address() throws IOException {
    JsonNode crumbs = small("en/alerts/it-stations/").get(1).get("itemListElement");

    assertEquals(3, crumbs.size());
    assertEquals("https://city.example/en/alerts/", crumbs.at("/1/item").asText());
    assertEquals(1, graph(RealSite.page("en/alerts/gr-heat-wildfire-sample/")).size());
  }

  @Test
  void no_text_ends_the_element_that_it_stands_in() throws IOException {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    String evil = "</script><script>alert(1)</script><!-- & \u2028";
    tree.replace("en/stations/it-prato.md", "city: Prato", "city: \"" + evil + "\"");
    Document page = page(tree, "en/stations/it-prato/");

    assertEquals(
        evil.strip(), graph(page).at("/0/location/address/addressLocality").asText().strip());
    String data = page.selectFirst("script[type*=ld]").data();
    assertFalse(data.contains("<") || data.contains("&") || data.contains("\u2028"), data);
  }

  private JsonNode small(String address) throws IOException {
    return graph(page(new ContentTree(folder.resolve("content")), address));
  }

  private Document page(ContentTree tree, String address) throws IOException {
    Path site = folder.resolve("site");
    new Bakery(null, Origin.of("https://city.example/"))
        .bake(tree.read().content(), site, Instant.parse("2026-11-23T12:00:00Z"));
    return Jsoup.parse(site.resolve(new Address(address).file()));
  }

  private static JsonNode graph(Document page) throws IOException {
    return JSON.readTree(page.selectFirst("script[type=application/ld+json]").data()).get("@graph");
  }
}
