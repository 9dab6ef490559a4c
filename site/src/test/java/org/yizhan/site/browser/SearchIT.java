package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.RealSite;

/** Somebody looks for something, and nobody is told what. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
  @AutoClose private final ServedSite site = ServedSite.below("/a/b/", RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();

  private Page open(String language) {
    Page page = chromium.person(language).newPage();
    page.navigate(site.at(language.substring(0, 2) + "/search/"));
    return page;
  }

  private static Locator results(Page page) {
    return page.locator("[data-results] a.row");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, 护照, guidance/lost-passport/",
    "zh-CN, 護照, guidance/lost-passport/",
    "zh-CN, Milano, stations/it-milan/",
    "zh-CN, lost passport, guidance/lost-passport/",
    "en-GB, 米蘭, stations/it-milan/",
    "en-GB, ＰＲＡＴＯ, stations/it-prato/",
    "zh-CN, 诈骗 园区, guidance/scam-compound/",
    "zh-CN, 中国驻意大利大使馆, countries/it/#it-emb",
    "zh-CN, 玉壶镇, stations/cn-wencheng-yuhu/",
    "zh-CN, 意大利 急救, countries/it/",
    "en-GB, ITALY police, countries/it/",
    "en-GB, cote d'ivoire, countries/ci/",
    "en-GB, +86 577 8896 6962, about/offices/#wenzhou",
    "en-GB, kidnap police, guidance/kidnapping/",
    "zh-CN, 护照被偷了, guidance/lost-passport/",
    "zh-CN, 我的护照被偷了怎么办, guidance/lost-passport/",
    "zh-CN, hu zhao, guidance/lost-passport/",
    "zh-CN, 打钱, guidance/fraud/",
    "zh-CN, zhapian, guidance/fraud/",
    "zh-CN, 孙子被抓, guidance/fraud/",
    "zh-CN, 被抓, guidance/detention/",
    "zh-CN, 死了, guidance/death/",
    "zh-CN, 抑郁, guidance/mental-health/",
    "en-GB, arrested, guidance/detention/",
    "en-GB, raped, guidance/sexual-assault/",
    "en-GB, hotel fire, guidance/disaster/",
    "en-GB, my passport got pinched, guidance/lost-passport/"
  })
  void what_is_looked_for_comes_first_among_its_kind(
      String language, String typed, String expected) {
    Page page = open(language);

    page.getByRole(AriaRole.SEARCHBOX).fill(typed);

    Locator first =
        page.locator(
            "[data-results] section li:first-child a[href*='%s']"
                .formatted(expected.replace("'", "\\'")));
    assertThat(first).hasCount(1);
    assertThat(page.locator("[data-topics]")).isHidden();
  }

  @ParameterizedTest
  @ValueSource(strings = {"抢劫", "签证"})
  void what_to_do_comes_before_stations_that_only_mention_it(String typed) {
    Page page = open("zh-CN");

    page.getByRole(AriaRole.SEARCHBOX).fill(typed);

    assertThat(results(page).first()).hasAttribute("href", Pattern.compile(".*guidance/.*"));
  }

  @Test
  void hits_are_marked_counted_aloud_and_many_countries_do_not_drown_the_rest() {
    Page page = open("zh-CN");

    page.getByRole(AriaRole.SEARCHBOX).fill("报警");

    assertThat(page.locator("[role=status]")).hasText(Pattern.compile("找到 \\d+ 页。"));
    assertThat(results(page).locator("mark").first()).hasText("报警");
    for (Locator section : page.locator("[data-results] section").all()) {
      assertTrue(section.locator("li").count() <= 5, section.textContent());
    }
    Locator more = page.locator("[data-results] section:has(h2:text('国家和地区')) button");
    more.click();
    assertTrue(results(page).count() > 100);
    assertThat(more).hasCount(0);
  }

  @Test
  void a_result_opens_the_part_that_was_found() {
    Page page = open("en-GB");
    page.getByRole(AriaRole.SEARCHBOX).fill("receipt");

    Locator row = page.locator("[data-results] a[href*='#']").first();
    row.click();

    page.waitForURL(Pattern.compile(".*#.+"));
    assertEquals(1, page.locator(":target").count());
  }

  @Test
  void traditional_characters_are_marked_where_they_are_found() {
    Page page = open("zh-CN");

    page.getByRole(AriaRole.SEARCHBOX).fill("護照");

    assertThat(results(page).locator("mark").first()).hasText("护照");
  }

  @Test
  void a_title_in_the_other_language_shows_why_a_page_was_found() {
    Page page = open("zh-CN");

    page.getByRole(AriaRole.SEARCHBOX).fill("ítaly");

    assertThat(page.locator("a[href$='countries/it/'] [lang=en] mark")).hasText("Italy");
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, 12308", "en-GB, hotline", "en-GB, １２３０８"})
  void the_number_of_the_hotline_can_be_called_before_all_results(String language, String typed) {
    Page page = open(language);
    Locator call = page.locator("[data-search] a[href^='tel:']:visible");
    assertThat(call).hasCount(0);

    page.getByRole(AriaRole.SEARCHBOX).fill(typed);

    assertThat(call.first()).isVisible();
    assertEquals(
        "tel:" + RealSite.CONTENT.municipality().hotline().numbers().get(0),
        call.first().getAttribute("href"));
    assertThat(results(page).first()).isVisible();
    assertTrue(
        call.first().boundingBox().y < results(page).first().boundingBox().y, "it comes first");
    page.getByRole(AriaRole.SEARCHBOX).fill("Prato");
    assertThat(call).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, 诈骗", "zh-CN, 被騙了", "zh-CN, fraud", "en-GB, scammed", "en-GB, 骗"})
  void who_was_cheated_is_led_to_the_page_on_which_callers_are_checked(
      String language, String typed) {
    Page page = open(language);
    Locator check = page.locator("[data-typed] a[href$='/verify/']:visible");
    assertThat(check).hasCount(0);

    page.getByRole(AriaRole.SEARCHBOX).fill(typed);

    assertThat(check).isVisible();
    assertThat(page.locator("[role=status]")).hasText(Pattern.compile(".*[1-9].*"));
    page.getByRole(AriaRole.SEARCHBOX).fill("Prato");
    assertThat(check).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2030-09-30T16:59:59Z, Not yet in force",
    "2030-09-30T17:00:00Z, ''",
    "2031-01-31T16:58:59Z, ''",
    "2031-01-31T16:59:00Z, No longer in force"
  })
  void a_warning_that_is_found_says_what_the_time_has_made_of_it(String moment, String state) {
    Page page = chromium.person("en-GB").newPage();
    page.clock().setFixedTime(moment);
    page.navigate(site.at("en/search/"));

    page.getByRole(AriaRole.SEARCHBOX).fill("southern Thailand");

    Locator warning = results(page).and(page.locator("[href$='th-flood-season-sample/']"));
    assertThat(warning).hasCount(1);
    assertEquals(state, String.join("", warning.locator(".tag").allTextContents()));
  }

  @Test
  void nobody_is_told_and_nothing_is_kept() {
    Page page = open("zh-CN");
    page.getByRole(AriaRole.SEARCHBOX).fill("秘密的词");
    assertThat(page.locator("[role=status]")).hasText(Pattern.compile("没有找到.*"));
    page.keyboard().press("Enter");

    assertTrue(page.url().endsWith("/zh/search/"), page.url());
    assertTrue(site.requests().stream().noneMatch(line -> line.contains("?")));
    assertEquals(
        0,
        page.evaluate(
            "() => localStorage.length + sessionStorage.length + document.cookie.length"));
    assertThat(page.locator("[data-topics]")).isVisible();
  }

  @Test
  void the_text_is_fetched_only_when_it_is_needed() {
    int before = site.requests().size();
    Page page = open("en-GB");
    List<String> loaded = site.requests().subList(before, site.requests().size());
    assertTrue(loaded.stream().noneMatch(line -> line.contains("data/search")), loaded.toString());

    page.getByRole(AriaRole.SEARCHBOX).focus();

    page.waitForFunction(
        "() => performance.getEntriesByType('resource').some(e => /data.search/.test(e.name))");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<!doctype html><title>Welcome to the hotel</title>"})
  void a_text_that_did_not_come_is_said_and_asked_for_again_with_the_next_letter(String instead) {
    Page page = chromium.person("en-GB").newPage();
    page.addInitScript("delete Navigator.prototype.serviceWorker");
    page.navigate(site.at("en/search/"));
    page.route(
        Pattern.compile("/data/search"),
        route -> {
          if (instead.isEmpty()) {
            route.abort();
          } else {
            route.fulfill(new Route.FulfillOptions().setBody(instead));
          }
        });
    page.getByRole(AriaRole.SEARCHBOX).pressSequentially("passpor");
    assertThat(page.locator("[data-failed]")).isVisible();
    assertThat(page.locator("[data-topics]")).isVisible();

    page.unroute(Pattern.compile("/data/search"));
    page.getByRole(AriaRole.SEARCHBOX).pressSequentially("t");

    assertThat(page.locator("[data-results] a").first()).isVisible();
    assertThat(page.locator("[data-failed]")).isHidden();
  }

  @Test
  void without_a_script_there_is_no_box_that_would_do_nothing() {
    Page page = chromium.personWithoutScript("en-GB").newPage();
    page.navigate(site.at("en/search/"));

    assertThat(page.locator("input[type=search]")).isHidden();
    assertThat(page.locator("[data-topics]")).isVisible();
  }
}
