package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Language;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.Hash;
import org.yizhan.site.pages.FrontPages;
import org.yizhan.site.pages.Sheet;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.Prose;
import org.yizhan.site.shown.Words;

/** What holds for each page of the baked site. */
class EveryPageTest {
  private static final Pattern TWO_HAN = Pattern.compile("\\p{IsHan}.*\\p{IsHan}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern FOUR_WORDS = Pattern.compile("(?:\\b[A-Za-z]{2,}\\b.*){4}");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "stations/",
        "countries/",
        "countries/it/",
        "countries/hk/",
        "help/",
        "track/",
        "guidance/",
        "guidance/lost-passport/",
        "alerts/",
        "about/",
        "about/guideline/",
        "about/organisation/",
        "about/process/",
        "about/rules/",
        "about/fees/",
        "about/privacy/",
        "about/accessibility/",
        "about/offices/",
        "about/reports/publicly-reported-stations/",
        "verify/",
        "offline/"
      })
  void the_fixed_pages_are_there_in_both_languages(String room) {
    assertEquals("zh-CN", RealSite.page("zh/" + room).child(0).attr("lang"));
    assertEquals("en", RealSite.page("en/" + room).child(0).attr("lang"));
  }

  @Test
  void each_document_has_its_page_in_both_languages() {
    for (String language : List.of("zh/", "en/")) {
      RealSite.CONTENT.stations().keySet().forEach(id -> page(language + "stations/" + id));
      RealSite.CONTENT.countries().values().forEach(c -> page(language + "countries/" + c.slug()));
      RealSite.CONTENT.guidance().keySet().forEach(id -> page(language + "guidance/" + id));
      RealSite.CONTENT.alerts().keySet().forEach(id -> page(language + "alerts/" + id));
      RealSite.CONTENT.articles().keySet().forEach(id -> page(language + "about/reports/" + id));
    }
    assertNotNull(RealSite.page("404.html"));
  }

  private static void page(String address) {
    assertNotNull(RealSite.page(address + "/"));
  }

  @Test
  void a_page_has_one_heading_one_main_and_a_way_past_the_header() {
    RealSite.pages()
        .forEach(
            (file, page) -> {
              assertEquals(1, page.select("h1").size(), file);
              assertEquals(1, page.select("main#main").size(), file);
              assertEquals("#main", page.body().selectFirst("a").attr("href"), file);
              assertEquals(
                  "width=device-width, initial-scale=1",
                  page.select("meta[name=viewport]").attr("content"),
                  file);
            });
  }

  @Test
  void help_is_on_every_page() {
    RealSite.pages()
        .forEach(
            (file, page) -> {
              assertFalse(page.select("a[href^=tel:]").isEmpty(), file);
              assertFalse(page.select("a[href*=stations]").isEmpty(), file);
              assertFalse(page.select("a[href*=help/], nav a[href=./]").isEmpty(), file);
            });
  }

  @Test
  void the_twin_is_one_tap_away_and_named_for_search_engines() {
    RealSite.pages().entrySet().stream()
        .filter(entry -> entry.getKey().matches("(zh|en)/.*"))
        .forEach(
            entry -> {
              Document page = entry.getValue();
              String file = entry.getKey();
              String twin =
                  (file.startsWith("zh") ? "en" : "zh") + file.substring(2, file.length() - 10);
              Element link = page.selectFirst("a.switch");
              assertEquals(new Address(twin).from(new Address(file)), link.attr("href"), file);
              assertEquals(link.attr("lang"), link.attr("hreflang"), file);
              assertEquals(3, page.select("link[rel=alternate][hreflang]").size(), file);
              assertEquals(1, page.select("link[hreflang=x-default]").size(), file);
            });
  }

  @Test
  void nothing_is_loaded_from_elsewhere_and_one_script_runs_inline() {
    RealSite.pages()
        .forEach(
            (file, page) -> {
              assertEquals(List.of(), loadedFromElsewhere(page), file);
              assertTrue(page.select("iframe, object, embed, [style], base").isEmpty(), file);
              assertEquals(1, page.select("script:not([type=application/ld+json])").size(), file);
              page.getAllElements()
                  .forEach(
                      e ->
                          e.attributes()
                              .forEach(
                                  a -> assertFalse(a.getKey().startsWith("on"), () -> file + e)));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=stylesheet href=https://example.org/a.css>",
        "<link rel=icon href=//example.org/a.png>",
        "<link rel=modulepreload href=https://example.org/a.js>",
        "<script src=https://example.org/a.js></script>",
        "<img src=//example.org/a.png>",
        "<img srcset='https://example.org/a.png 2x'>",
        "<video poster=https://example.org/a.png></video>",
        "<form action=https://example.org/></form>"
      })
  void what_would_be_loaded_from_elsewhere_is_seen(String html) {
    assertEquals(1, loadedFromElsewhere(Jsoup.parse(html)).size());
  }

  /** A link that names the twin is followed by people; every other one is loaded. */
  private static List<String> loadedFromElsewhere(Document page) {
    return page
        .select("[src], [srcset], [poster], [action], link[href]:not([rel=alternate])")
        .stream()
        .filter(
            element ->
                Stream.of("src", "srcset", "poster", "action", "href")
                    .anyMatch(name -> element.attr(name).contains("//")))
        .map(Element::toString)
        .toList();
  }

  @Test
  void the_page_for_what_is_not_there_has_links_that_hold_at_any_depth() {
    Elements links = RealSite.page("404.html").select("[href], [src], [action]");

    assertTrue(links.eachAttr("href").containsAll(List.of("/zh/", "/zh/help/", "/en/stations/")));
    for (Element link : links) {
      String address = link.attr("href") + link.attr("src") + link.attr("action");
      assertTrue(address.matches("(/|#|[a-z]+:).*"), address);
    }
  }

  @Test
  void the_door_says_in_both_languages_what_this_is_and_what_not() {
    Elements said = RealSite.page("").select("main p");

    for (Language language : Language.values()) {
      String own = said.eachText().stream().collect(Collectors.joining(" "));
      assertTrue(own.contains(Words.of(language).say("footer.free")), own);
      assertTrue(own.contains(Words.of(language).say("footer.not-authority")), own);
    }
  }

  @Test
  void every_footer_leads_to_whom_to_tell_when_someone_asks_for_money() {
    RealSite.pages()
        .forEach(
            (file, page) -> {
              if (!file.equals("index.html")) {
                Words words = Words.of(file.startsWith("en/") ? Language.EN : Language.ZH);
                Element report =
                    page.selectFirst("footer p:contains(" + words.say("footer.free") + ")");
                assertTrue(report.text().contains(words.say("footer.report")), file);
                assertTrue(
                    report.selectFirst("a[href]").attr("href").matches(".*offices/|\\./"), file);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "null, /",
    "https://example.org, /",
    "https://example.org/, /",
    "https://example.org/portal/, /portal/",
    "https://example.org/a/b/, /a/b/"
  })
  void the_page_for_what_is_not_there_knows_where_the_site_lies(String origin, String path) {
    ContentTree tree =
        new ContentTree(folder).replace("site.yaml", "origin: null", "origin: " + origin);
    Content content = tree.read().content();
    Instant now = RealSite.NOW;
    Sheet sheet =
        FrontPages.ofBoth(
                new Edition(content, Language.ZH, now, new Prose()),
                new Edition(content, Language.EN, now, new Prose()))
            .get(1);

    assertEquals(path + "zh/help/", sheet.reference(new Address("zh/help/")));
  }

  @Test
  void the_policy_allows_the_style_and_script_of_the_page_by_hash_and_nothing_unsafe() {
    RealSite.pages()
        .forEach(
            (file, page) -> {
              String policy =
                  page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
              assertTrue(policy.startsWith("default-src 'none'"), file);
              String style = Hash.of(page.selectFirst("style").data()).forPolicy();
              String script = Hash.of(page.selectFirst("script").data()).forPolicy();
              assertTrue(policy.contains("style-src " + style + ";"), file);
              assertTrue(policy.contains("script-src 'self' " + script + ";"), file);
              assertFalse(policy.contains("unsafe"), file);
            });
  }

  @Test
  void titles_and_descriptions_tell_pages_apart() {
    Map<String, String> titles = new HashMap<>();
    Map<String, String> descriptions = new HashMap<>();
    RealSite.pages()
        .forEach(
            (file, page) -> {
              String description = page.select("meta[name=description]").attr("content");
              assertFalse(description.isBlank(), file);
              assertEquals(null, titles.put(page.title(), file), file + ": " + page.title());
              assertEquals(null, descriptions.put(description, file), file + ": " + description);
            });
  }

  @Test
  void a_run_of_the_other_language_says_so() {
    List<String> unmarked = new ArrayList<>();
    RealSite.pages()
        .forEach(
            (file, page) ->
                page.body()
                    .forEachNode(
                        node -> {
                          if (node instanceof TextNode text && !text.isBlank()) {
                            String language = text.parent().closest("[lang]").attr("lang");
                            if (foreign(text.text(), language)) {
                              unmarked.add(file + ": " + text.text());
                            }
                          }
                        }));
    assertEquals(List.of(), unmarked);
  }

  private static boolean foreign(String text, String language) {
    return language.startsWith("zh")
        ? !HAN.matcher(text).find() && FOUR_WORDS.matcher(text).find()
        : TWO_HAN.matcher(text).find();
  }
}
