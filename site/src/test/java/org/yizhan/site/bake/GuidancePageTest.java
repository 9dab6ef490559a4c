package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Language;
import org.yizhan.site.shown.Words;

class GuidancePageTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void every_kind_of_trouble_has_its_page_and_its_place_in_the_list(String language) {
    Document list = RealSite.page(language + "/guidance/");

    assertEquals(26, RealSite.CONTENT.categories().size());
    for (String id : RealSite.CONTENT.categories().keySet()) {
      assertEquals(1, list.select("main a.row[href=" + id + "/]").size(), id);
      assertEquals(4, RealSite.page(language + "/guidance/" + id + "/").select("main > h2").size());
    }
  }

  @Test
  void in_a_group_the_urgent_come_first() {
    Category before = null;
    for (Category category : RealSite.CONTENT.categories().values()) {
      if (before != null && before.group().equals(category.group())) {
        assertTrue(before.urgency().compareTo(category.urgency()) <= 0, category.id());
      }
      before = category;
    }
  }

  @Test
  void the_form_is_opened_with_what_happened() {
    assertEquals(
        "category=detention",
        RealSite.page("zh/guidance/detention/").selectFirst("main a[data-fill]").attr("data-fill"));
  }

  @Test
  void where_volunteers_do_not_step_in_the_page_says_who_can_help() {
    for (Category category : RealSite.CONTENT.categories().values()) {
      String said =
          RealSite.page("en/guidance/" + category.id() + "/").select("main > .panel--warn").text();
      String note = Words.of(Language.EN).say("guidance.out-of-scope");
      assertEquals(!category.inScope(), said.contains(note), category.id());
    }
    assertEquals(
        "#谁能做什么",
        RealSite.page("zh/guidance/child-abduction/")
            .selectFirst("main > .panel--warn a")
            .attr("href"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void what_is_urgent_says_what_comes_before_reading(String language) {
    for (Category category : RealSite.CONTENT.categories().values()) {
      String said =
          RealSite.page(language + "/guidance/" + category.id() + "/").select(".urgency b").text();
      String first =
          category.first() == null
              ? ""
              : category.first().in(Language.valueOf(language.toUpperCase(Locale.ROOT)));
      assertEquals(first, said, category.id());
    }
  }

  @Test
  void the_home_page_leads_to_all_that_cannot_wait_or_happens_often_and_to_the_rest() {
    Document home = RealSite.page("zh/");
    RealSite.CONTENT.categories().values().stream()
        .filter(category -> category.urgency() == Category.Urgency.URGENT || category.often())
        .forEach(c -> assertEquals(1, home.select("main a[href=guidance/" + c.id() + "/]").size()));
    assertTrue(home.select("main a[href=guidance/]").text().contains("26"));
  }
}
