package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Origin;

/** What stands around every page: the ways to help, the mark, what others show of it. */
class FrameTest {
  @TempDir Path folder;

  @Test
  void the_four_ways_to_help_come_first_on_every_page() {
    RealSite.pages()
        .forEach(
            (file, page) -> {
              if (!file.equals("index.html")) {
                List<Element> ways = page.selectFirst("header .bar").select("a");
                assertEquals(4, ways.size(), file);
                assertTrue(
                    ways.get(0).attr("href").matches("tel:.+|.*countries/|(\\.{1,2}/)+"), file);
                boolean region = file.matches(".*/countries/(hk|mo|tw)/.*");
                assertTrue(
                    ways.get(1).attr("href").matches(region ? "tel:\\d{3}" : "tel:\\+861012308"),
                    file);
                assertTrue(ways.get(2).attr("href").matches(".*(stations/?|\\./)"), file);
                assertTrue(ways.get(3).attr("href").matches(".*help/|\\./"), file);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "zh/countries/it/, 112",
    "en/countries/jp/, 110",
    "zh/stations/it-prato/, 112",
    "zh/countries/hk/, 999"
  })
  void a_page_about_a_country_calls_its_police(String address, String number) {
    Element call = RealSite.page(address).selectFirst(".bar a");

    assertEquals("tel:" + number, call.attr("href"));
    assertTrue(call.text().endsWith(number), call.text());
  }

  @Test
  void a_page_about_no_country_leads_to_the_numbers_and_leaves_room_for_the_kept_one() {
    Element numbers = RealSite.page("zh/help/").selectFirst(".bar a");

    assertEquals("../countries/", numbers.attr("href"));
    assertEquals("报警 · {0}", numbers.attr("data-hand"));
    assertEquals(2, numbers.childrenSize());
  }

  @Test
  void a_country_can_be_kept_with_all_that_the_other_pages_need() {
    Element keep = RealSite.page("en/countries/it/").selectFirst("[data-keeping]");

    assertEquals("IT", keep.attr("data-code"));
    assertEquals("it", keep.attr("data-slug"));
    assertEquals("意大利", keep.attr("data-zh"));
    assertEquals("Italy", keep.attr("data-en"));
    assertEquals("112", keep.attr("data-police"));
    assertFalse(keep.select("[data-keep], [data-forget]").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void the_site_can_be_kept_on_the_home_screen(String language) throws Exception {
    JsonNode manifest =
        new ObjectMapper()
            .readTree(RealSite.FOLDER.resolve(language + "/manifest.webmanifest").toFile());

    assertEquals("./", manifest.get("start_url").asText());
    assertEquals("../", manifest.get("scope").asText());
    for (JsonNode icon : manifest.get("icons")) {
      Path file = RealSite.FOLDER.resolve(language).resolve(icon.get("src").asText());
      assertTrue(Files.size(file) > 0, icon.toString());
    }
  }

  @Test
  void a_messenger_is_told_what_a_link_leads_to() {
    Document page = RealSite.page("zh/countries/it/");

    assertEquals(page.select("meta[name=description]").attr("content"), og(page, "description"));
    assertTrue(page.title().startsWith(og(page, "title")), page.title());
    assertEquals("", og(page, "url") + og(page, "image"), "no address is made up");
  }

  @Test
  void where_the_address_is_known_the_preview_has_it_and_a_picture() throws Exception {
    Path site = folder.resolve("site");
    new Bakery(null, Origin.of("https://city.example/a/"))
        .bake(new ContentTree(folder.resolve("c")).read().content(), site, RealSite.NOW);
    Document page = Jsoup.parse(site.resolve("en/help/index.html"));

    assertEquals("https://city.example/a/en/help/", og(page, "url"));
    assertEquals("https://city.example/a/assets/icon-512.png", og(page, "image"));
    assertEquals(
        "https://city.example/a/en/help/", page.select("link[rel=canonical]").attr("href"));
    assertEquals(
        "https://city.example/a/zh/help/",
        page.select("head link[hreflang=zh-CN]").attr("href"),
        "search engines take no relative ones");
    assertEquals("../../zh/help/", page.select("a.switch").attr("href"));
  }

  private static String og(Document page, String name) {
    return page.select("meta[property=og:" + name + "]").attr("content");
  }
}
