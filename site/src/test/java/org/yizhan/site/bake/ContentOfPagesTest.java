package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Mission;
import org.yizhan.site.content.Station;
import org.yizhan.site.shown.Words;

/** What single kinds of pages have to say. */
class ContentOfPagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_sample_says_so_on_its_page_and_in_every_list(String language) {
    String tag = Words.of(language.equals("zh") ? Language.ZH : Language.EN).say("sample.tag");
    Set<String> ids = RealSite.CONTENT.stations().keySet();
    for (Station station : RealSite.CONTENT.stations().values()) {
      assertTrue(station.sample(), station.id());
      Document page = RealSite.page(language + "/stations/" + station.id() + "/");
      assertEquals(tag, page.select("h1 .tag--sample").text(), station.id());
      assertFalse(page.select("main .panel--sample").isEmpty(), station.id());
    }
    RealSite.pages().entrySet().stream()
        .filter(page -> page.getKey().startsWith(language))
        .forEach(
            page ->
                page.getValue().select("a.row").stream()
                    .filter(row -> ids.contains(lastSegment(row.attr("href"))))
                    .forEach(
                        row ->
                            assertEquals(tag, row.select(".tag--sample").text(), page.getKey())));
  }

  private static String lastSegment(String address) {
    return address.replaceFirst("/$", "").replaceFirst("^.*/", "");
  }

  @Test
  void nobody_can_dial_a_sample() throws IOException {
    for (Station station : RealSite.CONTENT.stations().values()) {
      for (Contact contact : station.contacts()) {
        for (var page : RealSite.pages().entrySet()) {
          assertTrue(
              page.getValue().select("[href*=\"" + contact.value() + "\"]").isEmpty(),
              page.getKey() + " links " + contact.value());
        }
      }
      String card =
          Files.readString(RealSite.FOLDER.resolve("zh/stations/" + station.id() + "/card.vcf"));
      assertFalse(card.contains("TEL"), card);
      assertTrue(card.contains("示例"), card);
    }
  }

  @Test
  void a_country_begins_with_its_emergency_numbers() {
    Document page = RealSite.page("en/countries/it/");
    Element numbers = page.selectFirst("main .numbers");

    assertEquals("112", numbers.selectFirst("a[href^=tel:]").text());
    assertEquals(List.of(), page.select("main h2 ~ .numbers").eachText());
    assertTrue(page.select(".sources").text().contains("CC BY-SA"), "its licence is named");
  }

  @Test
  void the_embassy_comes_first_among_the_missions() {
    Element missions = RealSite.page("zh/countries/us/").selectFirst("li[id]");

    assertEquals("us-emb", missions.id());
  }

  @Test
  void a_territory_shows_its_own_mission_before_those_that_look_after_it() {
    assertEquals("cw-willemstad", RealSite.page("zh/countries/cw/").selectFirst("li[id]").id());
    assertNotNull(RealSite.page("zh/countries/cw/").getElementById("nl-emb"));
  }

  @Test
  void a_mission_without_a_number_names_the_hotline() {
    Mission silent =
        RealSite.CONTENT.missions().values().stream()
            .filter(mission -> mission.contacts().isEmpty())
            .findFirst()
            .orElseThrow();
    String country = silent.country().toLowerCase(java.util.Locale.ROOT);

    Element entry = RealSite.page("zh/countries/" + country + "/").getElementById(silent.id());

    assertEquals("tel:+861012308", entry.select("a[href^=tel:]").attr("href"));
  }

  @Test
  void a_contact_says_of_which_day_its_source_is_and_whether_that_is_too_long_ago() {
    Element city = RealSite.page("en/about/offices/").getElementById("wenzhou").parent();

    assertTrue(city.text().contains("from a source of 4 September 2019 · possibly outdated"));
    assertEquals("tel:+8657788966962", city.select("a[href^=tel:]").attr("href"));
  }

  @Test
  void all_thirteen_offices_have_their_anchor() {
    RealSite.CONTENT
        .offices()
        .keySet()
        .forEach(id -> assertTrue(RealSite.page("zh/about/offices/").getElementById(id) != null));
    assertEquals(13, RealSite.page("zh/about/offices/").select("h2[id]").size());
  }

  @Test
  void the_guideline_says_that_its_period_has_ended() {
    assertTrue(
        RealSite.page("en/about/guideline/")
            .select(".panel")
            .text()
            .contains(Words.of(Language.EN).say("guideline.ended")));
  }

  @Test
  void every_country_can_be_chosen_in_the_list_and_in_the_form() {
    int countries = RealSite.CONTENT.countries().size();

    assertEquals(countries, RealSite.page("zh/countries/").select("ul.columns a").size());
    assertEquals(countries + 1, RealSite.page("zh/help/").select("#country option").size());
    assertEquals(
        RealSite.CONTENT.categories().size() + 1,
        RealSite.page("en/help/").select("#category option").size());
  }

  @Test
  void every_station_is_reached_without_a_script() {
    RealSite.CONTENT
        .stations()
        .keySet()
        .forEach(
            id ->
                assertEquals(
                    1, RealSite.page("en/stations/").select("a[href$=" + id + "/]").size(), id));
  }
}
