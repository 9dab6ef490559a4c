package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Geolocation;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.ContentTree;

/** From a place to somebody who can be called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinderIT {
  @AutoClose private final ServedSite site = ServedSite.below("/a/b/", RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();

  private Page at(BrowserContext person, String place) {
    Page page = person.newPage();
    page.navigate(site.at(place));
    return page;
  }

  private Page stations(String language) {
    return at(chromium.person(language), language.substring(0, 2) + "/stations/");
  }

  private static void type(Page page, String text) {
    page.locator("#finder-place").pressSequentially(text);
  }

  private static Locator options(Page page) {
    return page.locator("#finder-options [role=option]");
  }

  private static Locator results(Page page) {
    return page.locator("[data-results]");
  }

  @ParameterizedTest
  @CsvSource({"米兰", "米蘭", "Milano", "Milan", "milan", "milano", "MILAN"})
  void milan_is_found_however_it_is_written_and_who_serves_it_comes_first(String written) {
    Page page = stations("zh-CN");
    type(page, written);
    options(page).first().tap();

    assertThat(results(page).locator("h2").first()).hasText("服务米兰的服务站");
    assertThat(results(page).locator("li a").first()).containsText("米兰百丈漈联谊会");
    assertThat(results(page).locator("li").first()).containsText("示例");
    assertEquals(0, results(page).locator("li.found").first().locator("a[href^=tel]").count());
    assertThat(page.locator("#finder-place")).hasValue("米兰");
  }

  @Test
  void by_keyboard_alone() {
    Page page = stations("en");
    Locator box = page.locator("#finder-place");
    box.focus();
    type(page, "Milan");
    assertThat(options(page).first()).containsText("Milan");
    assertThat(box).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    assertThat(box).hasAttribute("aria-activedescendant", "finder-options-0");
    assertThat(options(page).first()).hasAttribute("aria-selected", "true");
    page.keyboard().press("Escape");
    assertThat(box).hasAttribute("aria-expanded", "false");
    page.keyboard().press("ArrowDown");
    assertThat(box).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");

    assertThat(results(page).locator("h2").first()).hasText("Stations that serve Milan");
    assertThat(page.locator(".finder [role=status]")).containsText("Stations: 4");
  }

  @Test
  void a_mere_beginning_is_never_taken_unseen() {
    Page page = stations("en");
    type(page, "Barcelon");
    assertThat(options(page).first()).containsText("Barcelona");
    page.keyboard().press("Enter");

    assertThat(options(page).first()).hasAttribute("aria-selected", "true");
    assertEquals("", results(page).textContent());
  }

  @Test
  void one_of_several_places_of_a_name_is_not_taken_either_and_each_says_where_it_is() {
    Page page = stations("en");
    type(page, "Springfield");
    assertThat(options(page).nth(1)).containsText("Springfield");
    page.keyboard().press("Enter");

    assertEquals("", results(page).textContent());
    assertThat(options(page).nth(0)).containsText("Missouri · United States");
    assertThat(options(page).nth(1)).containsText("Massachusetts · United States");
  }

  @ParameterizedTest
  @CsvSource({"日本", "Japan", "riben", "japan", "JP"})
  void a_country_gives_its_stations_its_missions_and_its_numbers(String written) {
    Page page = stations("zh-CN");
    type(page, written);
    assertThat(options(page).first()).containsText("日本");
    options(page).first().tap();

    assertThat(results(page)).containsText("中国驻日本大使馆");
    assertThat(results(page).locator(".alarm").first()).containsText("110");
    assertThat(results(page).locator("a[href='tel:+861012308']")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "留尼汪, 圣但尼, 法国",
    "法属波利尼西亚, 帕皮提, 法国",
    "库拉索, 威廉斯塔德, 荷兰",
  })
  void a_territory_has_its_own_mission_before_those_of_its_country(
      String territory, String mission, String country) {
    Page page = stations("zh-CN");
    type(page, territory);
    options(page).first().tap();

    assertThat(results(page)).containsText(country);
    Locator missions = results(page).locator("li.found a[href*='countries/']");
    assertThat(missions.first()).containsText(mission);
  }

  @ParameterizedTest
  @CsvSource({
    "意大利米兰, 米兰, 意大利",
    "加拿大多伦多, 多伦多, 加拿大",
    "'Milan, Italy', 米兰, 意大利",
    "'London, Ontario', 伦敦, 安大略",
    "London Ontario, 伦敦, 安大略",
    "佛罗伦斯, 佛罗伦萨, 意大利",
    "塞班, 塞班, 北马里亚纳",
    "米兰大教堂, 米兰, 意大利",
    "milano centrale, 米兰, 意大利",
    "圣地亚哥, 圣迭戈, 美国",
    "加州洛杉矶, 洛杉矶, 美国",
  })
  void a_place_is_found_with_its_country_or_region_and_with_what_stands_after_its_name(
      String typed, String place, String more) {
    Page page = stations("zh-CN");
    type(page, typed);

    Locator found = options(page).filter(new Locator.FilterOptions().setHasText(more));
    assertThat(found.filter(new Locator.FilterOptions().setHasText(place)).first()).isVisible();
  }

  @Test
  void how_many_are_offered_is_said_while_they_are_and_the_only_one_is_taken() {
    Page page = stations("zh-CN");
    type(page, "米兰大教");
    assertThat(page.locator(".finder [role=status]")).hasText("找到 1 个地点，点一个，或用上下键选择。");
    page.keyboard().press("Escape");
    assertThat(page.locator(".finder [role=status]")).isEmpty();
    type(page, "堂");
    options(page).first().waitFor();
    page.keyboard().press("Enter");

    assertThat(results(page)).containsText("服务米兰的服务站");
  }

  @Test
  void what_else_is_known_of_a_country_s_numbers_is_told() {
    Page page = stations("zh-CN");
    type(page, "缅甸");
    options(page).first().tap();

    assertThat(results(page)).containsText("报警 199");
  }

  @Test
  void nothing_found_says_what_to_do() {
    Page page = stations("zh-CN");
    type(page, "qqqqzz");

    assertThat(page.locator(".finder [role=status]")).containsText("没有找到");
    assertThat(results(page).locator("a[href$='countries/']")).isVisible();
    assertThat(results(page).locator("a[href='tel:+861012308']")).isVisible();
  }

  private Page near(String language, double lat, double lon) {
    BrowserContext person = chromium.person(language);
    person.grantPermissions(List.of("geolocation"));
    person.setGeolocation(new Geolocation(lat, lon));
    Page page = at(person, language.substring(0, 2) + "/stations/");
    page.locator("[data-near]").tap();
    return page;
  }

  private static Locator button(Page page, String words) {
    return results(page).getByText(words, new Locator.GetByTextOptions().setExact(true));
  }

  @Test
  void near_me_is_reckoned_on_the_device_and_kept_only_when_asked() {
    Page page = near("zh-CN", 43.8808, 11.0966);

    assertThat(results(page)).containsText("您在意大利。");
    assertThat(results(page)).containsText("附近的地名：普拉托（不到 1 公里）");
    assertThat(results(page).locator("li a").first()).containsText("普拉托");
    assertThat(results(page).locator("li").first()).containsText("不到 1 公里");
    assertThat(results(page).locator("h2").first()).hasText("服务普拉托的服务站");
    assertThat(results(page).locator(".alarm").first()).containsText("112");
    assertThat(results(page)).containsText("中国驻意大利大使馆");
    assertThat(results(page).locator("a.button--call[href='tel:+861012308']")).isVisible();
    assertTrue(
        site.requests().stream().noneMatch(request -> request.contains("43.8")),
        site.requests().toString());
    assertEquals(0, page.evaluate("localStorage.length"));
    button(page, "在这台设备上记住意大利").tap();
    assertThat(page.locator("[data-hand]")).hasAttribute("href", "tel:112");
  }

  @ParameterizedTest
  @CsvSource({
    "22.2819, 114.158, 中国香港, 999",
    "43.776, 7.504, 法国, 112",
    "27.472, 89.639, 不丹, 113",
    // over the date line
    "-16.6, -179.99, 斐济, 911",
  })
  void near_me_is_in_the_country_of_the_nearest_place_and_says_when_no_station_is_near(
      double lat, double lon, String country, String police) {
    Page page = near("zh-CN", lat, lon);

    assertThat(results(page)).containsText("您在" + country + "。");
    assertThat(results(page).locator(".alarm a").first()).hasText(police);
    assertThat(results(page)).containsText(Pattern.compile("您附近没有服务站。最近的一家离您 \\d+ 公里，在"));
    assertThat(page.locator(".finder [role=status]"))
        .containsText(Pattern.compile(country + "：(没有服务站，最近的在.+，\\d+ 公里|服务站 \\d 家)"));
    assertThat(results(page).locator("li.found").last()).containsText("公里");
  }

  @Test
  void near_a_border_the_person_says_which_country_it_is() {
    Page page = near("zh-CN", 43.785, 7.529);

    assertThat(page.locator(".finder [role=status]")).hasText("您可能在法国、意大利或摩纳哥。请选一个。");
    assertThat(results(page)).containsText("法国的紧急电话");
    assertThat(results(page)).containsText("意大利的紧急电话");
    button(page, "我在意大利").tap();
    assertThat(results(page)).containsText("您在意大利。");
    assertThat(results(page)).containsText("中国驻意大利大使馆");
    assertThat(results(page)).not().containsText("法国的紧急电话");
  }

  @ParameterizedTest
  @CsvSource({"90, 0, 您可能在斯瓦尔巴和扬马延、挪威或俄罗斯。请选一个。", "0, -150, 您可能在基里巴斯，对吗？"})
  void far_from_every_place_no_country_is_claimed(double lat, double lon, String asked) {
    Page page = near("zh-CN", lat, lon);

    assertThat(page.locator(".finder [role=status]")).hasText(asked);
    assertThat(results(page).locator("h2").first()).hasText(asked);
  }

  @Test
  void a_position_may_be_ten_minutes_old() {
    BrowserContext person = chromium.person("en");
    person.addInitScript(
        "navigator.geolocation.getCurrentPosition = (found, failed, how) => { window.how = how; }");
    Page page = at(person, "en/stations/");
    page.locator("[data-near]").tap();

    page.waitForFunction("() => window.how");
    assertEquals(600_000, page.evaluate("how.maximumAge"));
  }

  @ParameterizedTest
  @CsvSource({"1, 请在浏览器的网站设置里允许位置", "2, 请打开手机的定位服务", "3, 请再按一次"})
  void a_position_that_is_not_had_is_said_in_words(int code, String words) {
    BrowserContext person = chromium.person("zh-CN");
    person.addInitScript(
        "navigator.geolocation.getCurrentPosition = (found, failed) => failed({code: "
            + code
            + "})");
    Page page = at(person, "zh/stations/");
    page.locator("[data-near]").tap();

    assertThat(page.locator(".finder [role=status]")).containsText(words);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void a_wechat_id_is_copied_with_the_clipboard_of_new_browsers_and_of_old(boolean clipboard) {
    BrowserContext person = chromium.person("zh-CN");
    person.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    if (!clipboard) {
      person.addInitScript(
          "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
    }
    Page page = at(person, "zh/stations/");
    type(page, "米兰");
    options(page).first().tap();
    results(page).locator("button").first().tap();

    assertThat(page.locator(".finder [role=status]")).containsText("sample-it-milan 已经复制");
    assertThat(results(page).locator("button").first()).containsText("已复制");
    assertEquals("sample-it-milan", page.evaluate("navigator.clipboard.readText()"));
  }

  @Test
  void the_country_found_is_at_hand_on_every_page_until_it_is_let_go() {
    Page page = stations("zh-CN");
    type(page, "米兰");
    options(page).first().tap();
    assertThat(page.locator("[data-hand]")).hasAttribute("href", "tel:112");
    page.navigate(site.at("zh/"));
    assertThat(page.locator("[data-hand]")).hasAttribute("href", "tel:112");

    type(page, "Italy");
    options(page).first().tap();
    results(page).getByText("不再记住").tap();
    assertNull(page.evaluate("localStorage.getItem('yizhan.country')"));
    assertThat(page.locator("[data-hand]")).hasAttribute("href", Pattern.compile("countries/$"));
  }

  @Test
  void a_country_that_is_kept_stays_until_the_person_changes_it() {
    BrowserContext person = chromium.person("zh-CN");
    Page page = at(person, "zh/countries/es/");
    page.locator("[data-keep]").tap();
    assertThat(page.locator("[data-forget]")).isVisible();
    page.navigate(site.at("zh/stations/"));
    type(page, "米兰");
    options(page).first().tap();
    assertThat(results(page)).containsText("服务米兰的服务站");
    assertThat(page.locator("[data-hand]")).containsText("西班牙");

    button(page, "改为记住意大利，不再记西班牙").tap();
    assertThat(page.locator("[data-hand]")).containsText("意大利");
    assertThat(results(page)).containsText("这台设备已记住意大利");
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, stations/", "en, stations/", "zh-CN, ''", "en, ''"})
  void an_answer_comes_into_view_with_its_button_and_typing_moves_nothing(
      String language, String room) {
    Page page = at(chromium.person(language), language.substring(0, 2) + "/" + room);
    page.locator("#finder-place").focus();
    Object before = page.evaluate("scrollY");
    type(page, "米兰");
    options(page).first().waitFor();
    assertEquals(before, page.evaluate("scrollY"));
    options(page).first().tap();
    Locator station = results(page).locator("li.found").first();
    station.waitFor();

    assertThat(station.locator(".doors > *").first()).isInViewport(wholly());
    assertThat(page.locator(".finder [role=status]")).isInViewport(wholly());
    assertEquals(true, page.evaluate("document.activeElement.hasAttribute('data-results')"));
  }

  private static LocatorAssertions.IsInViewportOptions wholly() {
    return new LocatorAssertions.IsInViewportOptions().setRatio(1);
  }

  @ParameterizedTest
  @CsvSource({
    "加州, 洛杉矶, 美国",
    "佛罗里达, 杰克逊维尔, 美国",
    "托斯卡纳, 佛罗伦萨, 意大利",
    "西西里, 巴勒莫, 意大利",
    "托斯卡納, 佛罗伦萨, 意大利",
    "tuscany, 佛罗伦萨, 意大利",
  })
  void a_region_leads_to_its_cities_and_to_its_country(String typed, String city, String country) {
    Page page = stations("zh-CN");
    type(page, typed);

    Locator found = options(page).filter(new Locator.FilterOptions().setHasText(city));
    assertThat(found.first()).containsText(country);
    page.keyboard().press("Enter");
    assertEquals("", results(page).textContent());
    options(page)
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + country)))
        .tap();
    assertThat(results(page)).containsText(country + "的紧急电话");
  }

  @ParameterizedTest
  @CsvSource({
    "法拉盛, 皇后区",
    "flushing, 皇后区",
    "西港, 西哈努克港",
    "罗马, 罗马",
    "luoma, 罗马",
    "New York, 纽约",
    "纽约, 纽约",
    "niuyue, 纽约",
  })
  void every_key_of_a_name_is_answered(String typed, String place) {
    Page page = stations("zh-CN");
    for (int i = 0; i < typed.length(); i++) {
      page.locator("#finder-place").pressSequentially(typed.substring(i, i + 1));
      if (typed.charAt(i) != ' ') {
        assertThat(options(page).first()).isVisible();
      }
    }

    assertThat(options(page).filter(new Locator.FilterOptions().setHasText(place)).first())
        .isVisible();
  }

  @Test
  void a_station_at_home_does_not_serve_a_city_of_china() {
    Page page = stations("zh-CN");
    type(page, "北京");
    options(page).first().tap();

    assertThat(results(page).locator("h2").first()).hasText("国内的服务站，家里人可以找它们");
  }

  @Test
  void asking_a_station_opens_the_form_with_what_is_known() {
    Page page = stations("zh-CN");
    type(page, "米兰");
    options(page).first().tap();
    results(page).locator("a[href*='help/#']").first().tap();

    assertThat(page.locator("#country")).hasValue("IT");
    assertThat(page.locator("#place")).hasValue("米兰");
    assertTrue(
        site.requests().stream().noneMatch(request -> request.contains("?")),
        site.requests().toString());
  }

  @Test
  void on_a_silent_network_the_numbers_that_are_there_are_not_withheld() {
    try (ServedSite silent = ServedSite.of(RealSite.FOLDER)) {
      BrowserContext person = chromium.person("zh-CN");
      person.addInitScript("delete Navigator.prototype.serviceWorker");
      Page page = person.newPage();
      page.navigate(silent.at("zh/stations/"));
      type(page, "B");
      options(page).first().waitFor();
      silent.fallSilent();
      page.locator("#finder-place").fill("");
      type(page, "Italy");
      assertThat(options(page).first()).containsText("意大利", withinTwoSeconds());
      options(page).first().tap();

      assertThat(results(page).locator(".alarm").first()).containsText("112", withinTwoSeconds());
      assertThat(results(page).locator(".alarm")).hasCount(1);
      assertThat(results(page).locator("a[href='tel:+861012308']")).isVisible();
    }
  }

  private static LocatorAssertions.ContainsTextOptions withinTwoSeconds() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(2000);
  }

  @Test
  void a_city_that_cannot_be_looked_up_leads_to_its_country() {
    try (ServedSite cut = ServedSite.of(RealSite.FOLDER)) {
      BrowserContext person = chromium.person("zh-CN");
      person.addInitScript("delete Navigator.prototype.serviceWorker");
      Page page = person.newPage();
      page.navigate(cut.at("zh/stations/"));
      type(page, "B");
      options(page).first().waitFor();
      cut.cut();
      page.locator("#finder-place").fill("");
      type(page, "圣保罗");

      assertThat(results(page)).containsText("没有网络时，请输入国家名");
      assertThat(results(page).locator("a[href$='countries/']")).isVisible();
      page.locator("#finder-place").fill("");
      type(page, "巴西圣保罗");
      assertThat(options(page).first()).containsText("巴西");
    }
  }

  @Test
  void what_was_loaded_is_found_again_without_a_network_and_what_was_not_says_so() {
    try (ServedSite cut = ServedSite.of(RealSite.FOLDER)) {
      BrowserContext person = chromium.person("zh-CN");
      person.addInitScript("delete Navigator.prototype.serviceWorker");
      Page page = person.newPage();
      page.navigate(cut.at("zh/stations/"));
      type(page, "米兰");
      options(page).first().tap();
      assertThat(results(page)).containsText("服务米兰的服务站");
      cut.cut();
      page.locator("#finder-place").fill("");
      type(page, "米兰");
      options(page).first().tap();
      assertThat(results(page)).containsText("服务米兰的服务站");
      page.locator("#finder-place").fill("");
      type(page, "Japan");
      options(page).first().tap();
      assertThat(page.locator(".finder [data-failed]")).isVisible();
      assertThat(results(page).locator(".alarm").first()).containsText("110");
    }
  }

  @Test
  void a_real_station_is_called_and_opened_in_the_maps_of_the_reader(@TempDir Path folder) {
    Path out = folder.resolve("site");
    new Bakery()
        .bake(new ContentTree(folder.resolve("content")).read().content(), out, RealSite.NOW);
    try (ServedSite small = ServedSite.of(out)) {
      Page page = chromium.person("en").newPage();
      page.navigate(small.at("en/stations/"));
      type(page, "Prato");
      options(page).first().tap();
      Locator station = results(page).locator("li.found").first();

      assertThat(station.locator("a[href='tel:+390574123456']")).isVisible();
      assertThat(station.locator("a[href^='geo:43.88,11.09']")).isVisible();
      assertThat(station.locator("a[href^='https://maps.apple.com/']")).isVisible();
      assertThat(station.locator("a[href^='https://www.google.com/maps/']"))
          .hasText("Google Maps (google.com)");
      assertThat(station.locator("a[href$='it-prato/card.vcf']")).isVisible();
    }
  }

  @Test
  void nothing_of_it_is_loaded_before_it_is_touched() {
    try (ServedSite fresh = ServedSite.of(RealSite.FOLDER)) {
      BrowserContext person = chromium.person("zh-CN");
      person.addInitScript("delete Navigator.prototype.serviceWorker");
      Page page = person.newPage();
      page.navigate(fresh.at("zh/stations/"));
      assertTrue(
          fresh.requests().stream().noneMatch(r -> r.contains("/finder") || r.contains("places")),
          fresh.requests().toString());
      page.locator("#finder-place").focus();
      assertThat(page.locator("script[src*='assets/finder.']")).hasCount(1);
    }
  }
}
