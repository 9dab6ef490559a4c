package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Language;
import org.yizhan.site.shown.AlertView;
import org.yizhan.site.shown.Views;
import org.yizhan.site.shown.Words;

/** What the pages say of warnings in each state; the content has one sample of each. */
class AlertPagesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "it-station-pickpockets-sample,         true,  ''",
    "es-fake-consulate-calls-update-sample, true,  ''",
    "th-flood-season-sample,                true,  还没有生效",
    "gr-heat-wildfire-sample,               false, 已失效",
    "es-fake-consulate-calls-sample,        false, 已更新",
    "fr-transport-strike-sample,            false, 已解除",
    "fr-transport-strike-over-sample,       false, 解除通知"
  })
  void the_list_says_what_has_become_of_each(String id, boolean clocked, String state) {
    Element entry = RealSite.page("zh/alerts/").selectFirst("a[href^=" + id + "]").parent();

    assertEquals(state, entry.select(".tag:not(.tag--sample):not([hidden])").text());
    assertEquals(
        Words.of(Language.ZH).say("alerts.samples"),
        entry.parent().previousElementSibling().text());
    assertEquals(clocked, entry.hasAttr("data-expires"));
  }

  @Test
  void the_list_says_of_which_moment_it_speaks() {
    assertTrue(RealSite.page("zh/alerts/").text().contains("这一刻的情况： 2026 年 11 月 23 日 20:00（北京时间）"));
  }

  @Test
  void a_page_that_is_over_leads_to_what_ended_it_and_back() {
    Document cancelled = RealSite.page("en/alerts/fr-transport-strike-sample/");
    Document cancellation = RealSite.page("en/alerts/fr-transport-strike-over-sample/");
    Document replaced = RealSite.page("en/alerts/es-fake-consulate-calls-sample/");

    assertTrue(cancelled.title().startsWith("[Sample] Strikes announced"), cancelled.title());
    assertTrue(cancelled.title().contains("(cancelled)"), cancelled.title());
    assertEquals(
        "../fr-transport-strike-over-sample/", cancelled.select(".panel--warn a").attr("href"));
    assertEquals("../fr-transport-strike-sample/", cancellation.select("dl a").attr("href"));
    assertTrue(cancellation.select("dt").eachText().contains("Cancels"));
    assertEquals(
        "../es-fake-consulate-calls-update-sample/",
        replaced.select(".panel--warn a").attr("href"));
  }

  @Test
  void a_sample_stands_on_no_other_page() {
    RealSite.pages()
        .forEach(
            (file, page) -> {
              if (!file.matches("components/.*|(zh|en)/alerts/.*")) {
                assertEquals(List.of(), page.select("[data-expires]"), file);
              }
            });
  }

  @Test
  void a_banner_stands_where_the_warning_holds() {
    Path site = folder.resolve("site");
    new Bakery(null, null)
        .bake(new ContentTree(folder.resolve("c")).read().content(), site, RealSite.NOW);

    for (String page :
        List.of("", "countries/it/", "stations/it-prato/", "guidance/lost-passport/")) {
      Element banner =
          parsed(site.resolve("zh/" + page + "index.html")).selectFirst("[data-expires]");
      assertFalse(banner.hasAttr("hidden"), page);
      assertEquals("2026-12-31T22:59:00Z", banner.attr("data-expires"));
      assertEquals("2026-11-01T08:00+01:00", banner.select("time").attr("datetime"));
    }
    assertEquals(
        List.of(), parsed(site.resolve("zh/countries/hk/index.html")).select("[data-expires]"));
  }

  private static Document parsed(Path page) {
    try {
      return Jsoup.parse(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_time_of_no_country_concerned_is_told_by_its_distance_from_utc() {
    ContentTree tree = new ContentTree(folder);
    tree.replace("zh/alerts/it-stations.md", "23:59:00+01:00", "23:59:00+03:30");
    tree.replace("zh/alerts/it-stations.md", "\nseal: ", "\n#seal: ");
    Alert alert = tree.read().content().alerts().get("it-stations");
    AlertView.Span span =
        new Views(
                tree.read().content(), Words.of(Language.EN), Instant.parse("2026-11-23T12:00:00Z"))
            .alert(alert)
            .span();

    assertEquals("1 November 2026, 08:00 (local time in Italy)", span.beginning().text());
    assertEquals("31 December 2026, 23:59 (UTC+03:30)", span.to().text());
  }

  @Test
  void country_pages_and_the_list_name_their_feeds() {
    Element country = RealSite.page("en/countries/it/").selectFirst("link[type*=atom]");
    assertEquals("feed.xml", country.attr("href"));
    assertEquals("Warnings for Italy", country.attr("title"));
    assertEquals(1, RealSite.page("en/alerts/").select("head link[type*=atom]").size());
  }

  @Test
  void an_exercise_says_so_wherever_it_is_named() throws IOException {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    tree.replace("zh/alerts/it-stations.md", "severity: minor", "severity: minor\nstatus: exercise")
        .replace("zh/alerts/it-stations.md", "2f16ef0f6f64", "3a9c759c4831");
    Path site = folder.resolve("site");
    assertEquals(List.of(), tree.problems());
    new Bakery().bake(tree.read().content(), site, RealSite.NOW);

    for (String file :
        List.of(
            "zh/index.html",
            "zh/alerts/index.html",
            "zh/alerts/it-stations/index.html",
            "zh/countries/it/index.html")) {
      Document page = Jsoup.parse(site.resolve(file));
      assertTrue(page.select("main").text().contains("演练"), file);
    }
    for (String file : List.of("zh/alerts/feed.xml", "alerts/it-stations.cap.xml")) {
      assertTrue(Files.readString(site.resolve(file)).contains("【演练】车站扒窃"), file);
    }
    assertTrue(searchText(site).contains("\t【演练】车站扒窃"));
  }

  @Test
  void the_search_knows_what_has_become_of_a_warning_and_how_long_it_holds() throws IOException {
    String text = searchText(RealSite.FOLDER);

    assertTrue(text.contains("\talerts/fr-transport-strike-sample/\t【示例】"), text);
    assertTrue(text.contains("（已解除）"));
    assertTrue(text.contains("2026 年 11 月 1 日 08:00 – 2030 年 12 月 31 日 23:59"));
  }

  private static String searchText(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site.resolve("data/search"))) {
      return Files.readString(
          files
              .filter(file -> file.getFileName().toString().matches("zh\\..*\\.txt"))
              .findFirst()
              .orElseThrow());
    }
  }
}
