package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yizhan.site.bake.RealSite;

/** A person keeps a country or a station on the phone, and removes it again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptIT {
  private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);

  @AutoClose private final Chromium chromium = new Chromium();
  private ServedSite site;
  private BrowserContext phone;
  private Page page;
  private Held held;

  @BeforeEach
  void open() {
    site = ServedSite.below("/a/b/", RealSite.FOLDER);
    phone = chromium.person("zh-CN");
    page = phone.newPage();
    held = new Held(page, site);
  }

  @AfterEach
  void leave() {
    phone.close();
    site.close();
  }

  @Test
  void a_station_is_kept_with_its_country_and_the_offline_page_shows_the_numbers_there() {
    page.navigate(site.at("zh/stations/it-prato/"));
    String station = page.locator("h1").innerText();
    page.locator("[data-save]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    held.await(held.kit("zh"));
    site.cut();

    page.navigate(site.at("zh/countries/it/"));
    assertEquals("意大利", page.locator("h1").innerText().strip());
    page.navigate(site.at("zh/stations/it-prato/"));
    assertEquals(station, page.locator("h1").innerText());
    page.navigate(site.at("zh/offline/"));
    page.locator("[data-numbers] a[href='tel:112']").first().waitFor();
    assertEquals(
        List.of(
            "zh/stations/it-prato/",
            "zh/stations/it-prato/poster/",
            "zh/countries/it/",
            "zh/countries/it/pack/"),
        links("[data-kept] a"));
    assertEquals("112", page.locator(".bar a").first().getAttribute("href").replace("tel:", ""));
  }

  @Test
  void a_station_that_is_kept_does_not_replace_the_country_that_is() {
    page.navigate(site.at("zh/countries/es/"));
    page.locator("[data-keep]").click();
    page.locator("[data-forget]").waitFor();
    page.navigate(site.at("zh/stations/it-prato/"));
    page.locator("[data-save]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();

    assertEquals("ES", page.evaluate("JSON.parse(localStorage['yizhan.country']).code"));
  }

  @Test
  void with_a_country_the_finder_and_the_pocket_pack_serve_without_a_network() {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    held.await(held.kit("zh"));
    site.cut();

    page.navigate(site.at("zh/countries/it/pack/"));
    page.locator(".wallet").waitFor();
    find("意大利");

    page.locator("[data-results] a[href$='/it-prato/']").first().waitFor();
  }

  @Test
  void a_warning_about_the_country_that_is_kept_keeps_its_heading() {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-forget]").waitFor();

    page.navigate(site.at("zh/alerts/it-station-pickpockets-sample/"));

    assertTrue(page.locator("html.kept h1").isVisible());
  }

  @Test
  void what_was_kept_in_one_language_is_listed_in_the_other_with_its_language() {
    List<String> said = new ArrayList<>();
    page.onConsoleMessage(message -> said.add(message.text()));
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("en/offline/"));

    page.locator("[data-numbers] a[href='tel:112']").first().waitFor();
    assertEquals(List.of("zh/countries/it/", "zh/countries/it/pack/"), links("[data-kept] a"));
    assertEquals("中文", page.locator("[data-kept] li [data-elsewhere]").last().innerText());
    assertEquals("zh-CN", page.locator("[data-kept] li b").last().getAttribute("lang"));
    assertEquals(List.of(), said);

    page.navigate(site.at("en/stations/it-prato/"));
    page.locator("[data-save]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("en/offline/"));
    page.locator("[data-kept] li").nth(5).waitFor();
    assertEquals("en/stations/it-prato/", links("[data-kept] a").get(0));
    assertEquals("zh/countries/it/pack/", links("[data-kept] a").get(5));
    assertEquals(1, page.locator("[data-numbers] h2").count());
  }

  @Test
  void what_a_person_keeps_stays_when_much_else_is_looked_at() {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    held.await(held.kit("zh"));
    List<String> countries =
        RealSite.CONTENT.countries().keySet().stream()
            .filter(code -> !code.equals("IT"))
            .map(code -> site.at("zh/countries/" + code.toLowerCase(java.util.Locale.ROOT) + "/"))
            .limit(45)
            .toList();
    for (String country : countries) {
      page.navigate(country);
    }
    held.await(List.of(countries.get(44)));

    long seen =
        held.addresses().stream().filter(address -> address.contains("/zh/countries/")).count();
    assertTrue(seen <= 43, "the kit's list, the one that is kept with its pack, and 40: " + seen);
    site.cut();
    page.navigate(site.at("zh/countries/it/"));
    assertEquals("意大利", page.locator("h1").innerText().strip());
  }

  /** Where the links lead, counted from the root of the site. */
  private List<String> links(String selector) {
    return page.locator(selector).all().stream()
        .map(link -> ((String) link.evaluate("link => link.href")).substring(site.at("").length()))
        .toList();
  }

  @Test
  void what_was_seen_in_one_language_is_removed_in_the_other() {
    page.navigate(site.at("en/"));
    held.await(held.kit("en"));
    page.navigate(site.at("en/countries/it/"));
    held.await(List.of(site.at("en/countries/it/")));
    page.navigate(site.at("zh/offline/"));

    page.locator("[data-remove] button").click();
    page.locator("[data-offline] [data-status]:not(:empty)").waitFor();

    assertFalse(held.addresses().contains(site.at("en/countries/it/")));
    assertFalse(page.locator("[data-remove]").isVisible());
  }

  @Test
  void a_country_alone_can_be_removed_and_the_bar_forgets_it_at_once() {
    page.navigate(site.at("zh/"));
    held.await(held.kit("zh"));
    page.evaluate(
        "localStorage['yizhan.country'] = JSON.stringify("
            + "{code: 'IT', slug: 'it', name: {zh: '意大利', en: 'Italy'}, police: '112'})");
    page.navigate(site.at("zh/offline/"));
    assertEquals("tel:112", page.locator(".bar a").first().getAttribute("href"));

    page.locator("[data-remove] button").click();
    page.locator("[data-offline] [data-status]:not(:empty)").waitFor();

    assertEquals(0, page.evaluate("localStorage.length"));
    assertNotEquals("tel:112", page.locator(".bar a").first().getAttribute("href"));
  }

  @Test
  void what_was_written_into_the_request_form_is_removed_too() {
    page.navigate(site.at("zh/"));
    held.await(held.kit("zh"));
    page.evaluate(
        "localStorage['yizhan.form'] = JSON.stringify({state: 'draft', at: Date.now(), values: {}})");
    page.navigate(site.at("zh/offline/"));

    page.locator("[data-remove] button").click();
    page.locator("[data-offline] [data-status]:not(:empty)").waitFor();

    assertEquals(0, page.evaluate("localStorage.length"));
    assertFalse(page.locator("[data-remove]").isVisible());
  }

  @Test
  void what_is_kept_can_be_removed_on_a_shared_phone() {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    held.await(held.kit("zh"));
    page.navigate(site.at("zh/offline/"));

    page.locator("[data-remove] button").click();
    page.locator("[data-offline] [data-status]:not(:empty)").waitFor();

    assertEquals(0, page.evaluate("localStorage.length"));
    assertEquals(
        List.of(), held.addresses().stream().filter(a -> a.endsWith("/countries/it/")).toList());
    assertEquals(0, page.locator("[data-kept] li, [data-seen] li").count());
  }

  @Test
  void a_country_that_the_finder_lets_go_goes_with_its_pages_and_leaves_a_station() {
    page.navigate(site.at("zh/stations/it-prato/"));
    page.locator("[data-save]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("en/countries/it/"));
    find("意大利");

    page.getByText("不再记住").click();

    page.getByText("已经不再记住。").waitFor();
    assertEquals(0, page.evaluate("localStorage.length"));
    assertEquals(
        List.of(site.at("zh/stations/it-prato/poster/"), site.at("zh/stations/it-prato/")),
        held.kept());
  }

  @Test
  void a_country_that_the_finder_keeps_instead_of_another_leaves_no_page_of_that() {
    page.navigate(site.at("zh/countries/es/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    find("意大利");

    page.getByText("改为记住意大利，不再记西班牙").click();

    page.getByText("这台设备已记住意大利").first().waitFor();
    assertEquals("IT", page.evaluate("JSON.parse(localStorage['yizhan.country']).code"));
    assertEquals(List.of(), held.kept());
  }

  @Test
  void a_country_that_its_page_keeps_instead_of_another_leaves_no_page_of_that() {
    page.navigate(site.at("zh/countries/es/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("zh/countries/it/"));

    page.locator("[data-keep]").click();

    page.getByText("不再记西班牙").waitFor();
    assertEquals("IT", page.evaluate("JSON.parse(localStorage['yizhan.country']).code"));
    assertTrue(held.kept().stream().noneMatch(address -> address.contains("/es")));
  }

  private void find(String place) {
    page.navigate(site.at("zh/stations/"));
    page.locator("[data-finder] input").fill(place);
    page.getByRole(AriaRole.OPTION).first().click();
  }

  @Test
  void a_page_that_does_not_arrive_is_not_said_to_be_refused_and_is_kept_when_tried_again() {
    page.navigate(site.at("zh/countries/it/"));
    held.await(held.kit("zh"));
    site.cut();
    String unreached = "没有取到页面。等有了网络，请再按一次。";
    page.locator("[data-keep]").click();
    page.getByText(unreached).filter(VISIBLE).waitFor();
    site.mend();
    page.locator("[data-keep]").click();
    page.locator("[data-forget]").waitFor();
    page.navigate(site.at("zh/stations/it-prato/"));
    site.cut();
    page.locator("[data-save]").click();
    page.getByText(unreached).filter(VISIBLE).waitFor();
    site.mend();
    page.locator("[data-save]").click();

    page.getByText("已存下，没有网络也能看。").filter(VISIBLE).waitFor();
    assertTrue(held.kept().contains(site.at("zh/stations/it-prato/")), held.kept().toString());
  }

  @Test
  void a_country_whose_pages_do_not_arrive_replaces_none() {
    page.navigate(site.at("zh/countries/es/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("zh/countries/it/"));
    held.await(held.kit("zh"));
    site.cut();
    page.locator("[data-keep]").click();
    page.getByText("没有取到页面").filter(VISIBLE).waitFor();
    assertEquals("ES", page.evaluate("JSON.parse(localStorage['yizhan.country']).code"));
    site.mend();
    page.locator("[data-keep]").click();

    page.getByText("不再记西班牙").waitFor();
    assertTrue(held.kept().stream().noneMatch(address -> address.contains("/es")));
  }

  @Test
  void a_town_that_cannot_be_looked_up_without_a_network_leads_to_the_country_that_is_kept() {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    held.await(held.kit("zh"));
    site.cut();
    page.navigate(site.at("zh/stations/"));
    page.locator("[data-finder] input").fill("托斯卡纳");

    page.locator("[data-results] button").first().click();

    page.locator("[data-results] a[href$='/it-prato/']").first().waitFor();
  }

  @Test
  void a_country_that_is_no_longer_kept_goes_in_both_languages() {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    page.navigate(site.at("en/countries/it/"));

    page.locator("[data-forget]").click();

    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();
    assertEquals(List.of(), held.kept());
  }

  @Test
  void a_country_that_is_no_longer_kept_goes_with_its_page() {
    page.navigate(site.at("zh/countries/it/"));
    page.locator("[data-keep]").click();
    page.locator("[data-forget]").waitFor();
    page.locator("[data-keeping] [data-status]:not(:empty)").waitFor();

    page.locator("[data-forget]").click();

    page.locator("[data-keep]").waitFor();
    assertEquals(0, page.evaluate("localStorage.length"));
    assertEquals(List.of(), held.kept());
  }
}
