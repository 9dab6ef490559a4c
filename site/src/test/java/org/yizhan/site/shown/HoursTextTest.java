package org.yizhan.site.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.ContentTree;

/** Of a station that opens at night, until midnight, and all day. */
class HoursTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static Path site;

  @BeforeAll
  static void bake() {
    ContentTree tree =
        new ContentTree(folder.resolve("content"))
            .replace(
                "zh/stations/it-prato.md",
                "- {days: [mon, tue], opens: \"09:00\", closes: \"18:00\"}",
                """
                - {days: [mon, tue], opens: "22:00", closes: "02:00"}
                  - {days: [wed], opens: "18:00", closes: "24:00"}
                  - {days: [sat, sun], opens: "00:00", closes: "24:00"}""");
    site = folder.resolve("site");
    new Bakery().bake(tree.read().content(), site, RealSite.NOW);
  }

  @Test
  void a_page_says_when_a_night_ends_and_which_days_never_do() throws IOException {
    String chinese = page("zh").select("main").text();
    assertTrue(chinese.contains("22:00–次日 02:00"), chinese);
    assertTrue(chinese.contains("18:00–24:00"), chinese);
    assertTrue(chinese.contains("24 小时"), chinese);

    String english = page("en").select("main").text();
    assertTrue(english.contains("22:00–02:00 the next day"), english);
    assertTrue(english.contains("24 hours"), english);
  }

  @Test
  void programs_are_told_the_same() throws IOException {
    JsonNode page = JSON.readTree(page("en").selectFirst("script[type*=ld]").data());
    assertEquals(
        List.of("22:00-02:00", "18:00-00:00", "00:00-23:59"),
        spans(page.at("/@graph/0/location/openingHoursSpecification"), "opens", "closes"));
    JsonNode services = JSON.readTree(site.resolve("data/hsds/services.json").toFile());
    assertEquals(
        List.of("22:00-02:00", "18:00-00:00", "00:00-23:59"),
        StreamSupport.stream(services.get("contents").spliterator(), false)
            .map(service -> service.at("/service_at_locations/0/location/schedules"))
            .map(schedules -> spans(schedules, "opens_at", "closes_at"))
            .filter(spans -> spans.size() == 3)
            .findFirst()
            .orElseThrow());
    assertEquals(
        "[[3,1320,120],[4,1080,0],[96,0,0]]",
        page("zh").selectFirst("[data-hours]").attr("data-hours"));
  }

  private static List<String> spans(JsonNode hours, String opens, String closes) {
    return StreamSupport.stream(hours.spliterator(), false)
        .map(span -> span.get(opens).asText() + "-" + span.get(closes).asText())
        .toList();
  }

  private static Document page(String language) throws IOException {
    return Jsoup.parse(site.resolve(language + "/stations/it-prato/index.html"));
  }
}
