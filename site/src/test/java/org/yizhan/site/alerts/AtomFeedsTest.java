package org.yizhan.site.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Origin;

class AtomFeedsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path folder;

  @Test
  void every_language_and_every_country_has_a_feed() throws IOException {
    assertEquals(
        Language.values().length * (1 + RealSite.CONTENT.countries().size()), feeds().size());
  }

  @Test
  void every_feed_has_what_a_feed_needs_and_leads_to_what_is_there() throws IOException {
    Set<String> ids = new HashSet<>();
    for (Path file : feeds()) {
      Document feed = feed(file);
      Element root = feed.selectFirst("feed");
      String language = RealSite.FOLDER.relativize(file).getName(0).toString();
      assertTrue(root.attr("xml:lang").startsWith(language), "" + file);
      assertEquals(3, root.select("> id, > author > name, > link[rel=self]").size(), "" + file);
      assertTrue(ids.add(root.selectFirst("> id").text()), "" + file);
      Instant updated = Instant.parse(root.selectFirst("> updated").text());
      for (Element entry : root.select("entry")) {
        assertFalse(Instant.parse(entry.select("updated").text()).isAfter(updated));
        assertTrue(entry.selectFirst("id").text().startsWith("urn:uuid:"));
      }
      for (Element link : root.select("link")) {
        Path target = file.getParent().resolve(link.attr("href")).normalize();
        assertTrue(Files.exists(target), file + " " + target);
      }
    }
  }

  @Test
  void the_newest_news_come_first_and_what_is_over_says_so() throws IOException {
    List<String> titles = feed("en/alerts/").select("entry > title").eachText();

    assertEquals(
        List.of(
            "[Sample] Floods possible in southern Thailand in the rainy season",
            "[Sample] Strikes in France called off, warning cancelled",
            "[Sample] Strikes announced on railways and at airports in France (cancelled)",
            "[Sample] Callers pretend to be the Chinese embassy or consulate in parts of Spain (updated)",
            "[Sample] Callers who pretend to be the embassy or consulate: a new story, and now in Portugal too",
            "[Sample] More passports stolen at railway stations in Italy",
            "[Sample] Heat wave and wildfires in Greece (expired)"),
        titles);
  }

  @Test
  void an_entry_whose_title_says_that_it_is_over_was_updated_when_it_ended() throws IOException {
    Element heat = feed("en/countries/gr/").selectFirst("entry");

    assertTrue(heat.select("title").text().endsWith("(expired)"), heat.text());
    assertEquals("2026-07-25T20:59:00Z", heat.select("updated").text());
  }

  @Test
  void a_country_has_its_own_warnings() throws IOException {
    assertEquals(
        List.of("【示例】冒充使领馆的电话换了说法，葡萄牙也出现了"),
        feed("zh/countries/pt/").select("entry > title").eachText());
    assertEquals("葡萄牙风险预警 · 温州领事保护志愿服务", feed("zh/countries/pt/").select("feed > title").text());
    assertTrue(feed("zh/countries/de/").select("entry").isEmpty());
  }

  @Test
  void an_entry_carries_its_times_and_the_whole_text_without_a_fault_in_its_html()
      throws IOException {
    Element entry = feed("zh/countries/it/").selectFirst("entry");

    assertTrue(
        entry
            .select("summary")
            .text()
            .contains("2026 年 11 月 1 日 08:00 – 2030 年 12 月 31 日 23:59（意大利当地时间）"));
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document html = parser.parseInput("<!doctype html>" + entry.select("content").text(), "");
    assertEquals(ParseErrorList.noTracking(), parser.getErrors());
    assertEquals(5, html.select("ol > li").size());
    assertEquals("../../stations/", html.select("a").last().attr("href"));
  }

  @Test
  void an_id_is_the_same_wherever_the_site_is_published_and_no_other_publisher_has_it()
      throws IOException {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    Document here = baked(tree, null);
    Document there = baked(tree, Origin.of("https://city.example/yizhan/"));
    tree.replace("site.yaml", "5a0c6c9e", "5a0c6c9f");
    Document another = baked(tree, null);

    assertEquals(here.select("id").eachText(), there.select("id").eachText());
    assertNotEquals(here.select("id").eachText(), another.select("id").eachText());
    assertEquals(
        "https://city.example/yizhan/zh/alerts/feed.xml",
        there.select("feed > link[rel=self]").attr("href"));
    assertTrue(
        there.select("link").stream()
            .allMatch(link -> link.attr("href").startsWith("https://city.example/yizhan/")));
  }

  private Document baked(ContentTree tree, Origin origin) throws IOException {
    Path site = folder.resolve("site");
    new Bakery(null, origin).bake(tree.read().content(), site, NOW);
    return feed(site.resolve("zh/alerts/feed.xml"));
  }

  @Test
  void where_nothing_was_ever_published_the_feed_is_as_old_as_the_bake() throws IOException {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    for (String id : List.of("it-stations", "it-trains", "it-trams")) {
      tree.delete("zh/alerts/" + id + ".md").delete("en/alerts/" + id + ".md");
    }

    assertEquals("2026-11-23T12:00:00Z", baked(tree, null).select("updated").text());
  }

  private static List<Path> feeds() throws IOException {
    try (Stream<Path> files = Files.walk(RealSite.FOLDER)) {
      return files
          .filter(file -> file.endsWith("feed.xml"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  private static Document feed(String place) throws IOException {
    return feed(RealSite.FOLDER.resolve(place + "feed.xml"));
  }

  private static Document feed(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file), Parser.xmlParser());
  }
}
