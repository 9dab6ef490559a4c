package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Station;
import org.yizhan.site.pages.Cards;
import org.yizhan.site.pages.Sheet;
import org.yizhan.site.pages.StationPages;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.Prose;

/** A sample says so wherever it can be met without its page: in a search, a map, a telephone. */
class SampleTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"zh, 【示例】", "en, [Sample]"})
  void a_search_result_says_so(String language, String mark) {
    for (Station station : RealSite.CONTENT.stations().values()) {
      saysSo(RealSite.page(language + "/stations/" + station.id() + "/"), mark);
    }
    for (Alert alert : RealSite.CONTENT.alerts().values()) {
      assertTrue(alert.sample(), alert.id());
      saysSo(RealSite.page(language + "/alerts/" + alert.id() + "/"), mark);
    }
  }

  private static void saysSo(Document page, String mark) {
    String description = page.select("meta[name=description]").attr("content");
    assertTrue(page.title().startsWith(mark), page.title());
    assertTrue(description.startsWith(mark), description);
  }

  @Test
  void the_way_to_a_successor_says_so() {
    Station closed =
        RealSite.CONTENT.stations().values().stream()
            .filter(station -> station.successor() != null)
            .findFirst()
            .orElseThrow();

    assertEquals(
        "示例",
        RealSite.page("zh/stations/" + closed.id() + "/")
            .select("a[href$=" + closed.successor() + "/] + .tag--sample")
            .text());
  }

  @Test
  void no_map_shows_it() throws IOException {
    assertTrue(
        RealSite.pages().values().stream().allMatch(page -> page.select("[href^=geo:]").isEmpty()));
    for (String id : RealSite.CONTENT.stations().keySet()) {
      String card = Files.readString(RealSite.FOLDER.resolve("zh/stations/" + id + "/card.vcf"));
      assertFalse(card.contains("GEO:"), card);
    }
  }

  @Test
  void a_real_station_is_on_the_map_under_its_bare_name() throws IOException {
    var content = new ContentTree(folder.resolve("content")).read().content();
    var edition =
        new Edition(content, Language.ZH, Instant.parse("2026-11-23T12:00:00Z"), new Prose());
    String card = Cards.text(edition.stations().get("it-prato"), edition.words());

    assertTrue(card.contains("GEO:43.88;11.09"), card);
    assertFalse(card.contains("示例】"), card);
    Sheet sheet =
        StationPages.of(edition).stream()
            .filter(page -> page.address().path().endsWith("it-prato/"))
            .findFirst()
            .orElseThrow();
    assertTrue(sheet.model().get("maps").toString().contains("geo:43.88,11.09?"));
    assertEquals("普拉托同乡会领事保护志愿服务站", sheet.heading());
  }
}
