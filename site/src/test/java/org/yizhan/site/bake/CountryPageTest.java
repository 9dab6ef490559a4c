package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.EmergencyNumbers;
import org.yizhan.site.content.Language;
import org.yizhan.site.shown.Words;

/** What a country's page has to say, and what a page of China must not. */
class CountryPageTest {
  private static final Words ZH = Words.of(Language.ZH);

  @ParameterizedTest
  @ValueSource(strings = {"cn", "hk", "mo", "tw"})
  void no_part_of_china_has_missions(String code) {
    Document page = RealSite.page("zh/countries/" + code + "/");
    String name = page.select("h1").text();

    assertTrue(page.title().startsWith(name + "：紧急电话和服务站 · "), page.title());
    assertFalse(page.select("meta[name=description]").attr("content").contains("使领馆"));
    assertTrue(page.select("#missions").isEmpty());
    String english = RealSite.page("en/countries/" + code + "/").title();
    assertTrue(english.contains(": emergency numbers and stations · "), english);
    assertFalse(
        RealSite.page("en/countries/" + code + "/")
            .select("meta[name=description]")
            .attr("content")
            .contains("mission"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hk", "mo", "tw"})
  void a_region_promises_neither_the_hotline_nor_the_home_office(String code) {
    Document page = RealSite.page("zh/countries/" + code + "/");

    assertTrue(page.select("main a[href^=tel:+86]").isEmpty(), "12308 stands in the header alone");
    assertEquals(ZH.say("country.no-stations"), page.selectFirst("#stations + p").text());
    assertFalse(page.select("main").text().contains(ZH.say("country.no-stations.instead")));
  }

  @Test
  void the_mainland_keeps_the_hotline_that_families_call() {
    assertFalse(RealSite.page("zh/countries/cn/").select("main .hotline").isEmpty());
  }

  @Test
  void a_revoked_station_is_not_counted_and_stands_apart() {
    Document italy = RealSite.page("zh/countries/it/");
    Elements lists = italy.select("#stations ~ ul.list-rows");

    assertEquals(
        String.valueOf(lists.get(0).select("> li").size()),
        italy.select("#stations .muted").text());
    assertTrue(lists.get(0).select("a[href$=it-terzigno/]").isEmpty());
    assertEquals(1, lists.get(1).select("a[href$=it-terzigno/]").size());
  }

  @Test
  void a_note_on_missions_is_not_contradicted_below() {
    Document lithuania = RealSite.page("zh/countries/lt/");

    assertTrue(lithuania.select("main > .panel").text().contains("代办"));
    assertFalse(lithuania.select("main").text().contains(ZH.say("country.no-missions")));
    assertTrue(
        RealSite.page("zh/countries/ad/")
            .select("#missions + p")
            .text()
            .startsWith(ZH.say("country.no-missions")));
  }

  @Test
  void a_station_in_china_names_no_missions_with_its_countrys_page() {
    String domestic =
        RealSite.CONTENT.stations().values().stream()
            .filter(station -> station.country().equals("CN"))
            .findFirst()
            .orElseThrow()
            .id();

    assertEquals(
        ZH.say("station.country-page.in-china", "中国"),
        RealSite.page("zh/stations/" + domestic + "/").select("a[href$=countries/cn/]").text());
  }

  @Test
  void doubt_about_the_numbers_stands_directly_below_them() {
    Document myanmar = RealSite.page("zh/countries/mm/");
    String below = myanmar.selectFirst("main .numbers + p.panel--warn").text();

    assertTrue(below.contains("另一份写的是报警 199"), below);
    assertTrue(below.endsWith(ZH.say("country.check-locally")), below);
    assertFalse(myanmar.select(".sources").text().contains("199"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void numbers_that_no_other_source_confirms_are_to_be_checked(String language) {
    String check =
        Words.of(language.equals("zh") ? Language.ZH : Language.EN).say("country.check-locally");
    for (Country country : RealSite.CONTENT.countries().values()) {
      boolean doubtful =
          country.emergency() != null
              && country.emergency().check() != EmergencyNumbers.Check.AGREES;
      Document page = RealSite.page(language + "/countries/" + country.slug() + "/");
      assertEquals(
          doubtful, page.select("main .numbers + p").text().endsWith(check), country.code());
    }
  }

  @Test
  void a_countrys_own_words_name_their_sources_and_when_they_were_read() {
    String sources = RealSite.page("zh/countries/cn/").select(".sources").text();

    assertTrue(sources.contains("国务院令第 763 号"), sources);
    assertTrue(sources.contains(ZH.say("sources.reviewed")), sources);
    assertEquals(1, RealSite.page("zh/countries/cn/").select(".sources").size());
  }

  @Test
  void the_hotlines_facts_name_their_sources_with_their_days() {
    Elements sources = RealSite.page("en/countries/it/").select(".hotline details time");

    assertEquals(
        RealSite.CONTENT.municipality().hotline().sources().stream()
            .map(source -> source.date().toString())
            .toList(),
        sources.eachAttr("datetime"));
  }
}
