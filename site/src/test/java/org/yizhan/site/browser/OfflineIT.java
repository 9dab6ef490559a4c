package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.RealSite;

/** After one visit the site serves without a network, and on one that stands and gives nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineIT {
  private static final String ROOT = "/a/b/";
  private static final List<String> SERVICE = List.of("track", "requests", "staff/", "api/mine");
  private static final Duration FOUR_SECONDS = Duration.ofSeconds(4);

  @AutoClose private final Chromium chromium = new Chromium();
  private ServedSite site;
  private BrowserContext phone;
  private Page page;
  private Held held;

  @BeforeEach
  void visitHomeOnce() {
    site = ServedSite.below(ROOT, RealSite.FOLDER);
    phone = chromium.person("zh-CN");
    page = phone.newPage();
    page.navigate(site.at("zh/"));
    held = new Held(page, site);
    held.await(held.kit("zh"));
  }

  @AfterEach
  void leave() {
    phone.close();
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zh/",
        "zh/help/",
        "zh/stations/",
        "zh/countries/",
        "zh/guidance/detention/",
        "en/"
      })
  void the_kit_is_shown_as_it_was(String place) {
    page.navigate(site.at(place));
    String before = page.locator("main").innerText();
    site.cut();

    page.navigate(site.at(place));

    assertEquals(before, page.locator("main").innerText());
  }

  @Test
  void a_page_that_is_not_held_gives_the_hotline_and_the_way_back_to_it() {
    site.cut();

    page.navigate(site.at("zh/about/fees/"));

    assertEquals(site.at("zh/offline/#zh/about/fees/"), page.url());
    assertTrue(page.locator("main a[href='tel:+861012308']").first().isVisible());
    site.mend();
    page.locator("[data-retry]").click();
    page.waitForURL(site.at("zh/about/fees/"));
  }

  @Test
  void the_offline_page_speaks_the_language_of_the_page_that_was_asked_for() {
    site.cut();

    page.navigate(site.at("en/about/fees/"));

    assertEquals("en", page.locator("html").getAttribute("lang"));
  }

  @ParameterizedTest
  @CsvSource({"zh/stations/, main a[href='#it']", "zh/about/fees/, main a[href='tel:+861012308']"})
  void a_silent_network_costs_less_than_four_seconds(String place, String shown) {
    site.fallSilent();
    Instant start = Instant.now();

    page.navigate(site.at(place));

    Duration waited = Duration.between(start, Instant.now());
    assertTrue(page.locator(shown).first().isVisible());
    assertTrue(waited.compareTo(FOUR_SECONDS) < 0, waited.toString());
  }

  @Test
  void a_country_that_was_looked_at_is_held_and_the_offline_page_lists_it_until_it_is_removed() {
    page.navigate(site.at("zh/countries/it/"));
    held.await(List.of(site.at("zh/countries/it/")));
    site.cut();

    page.navigate(site.at("zh/countries/it/"));
    assertEquals("意大利", page.locator("h1").innerText().strip());

    page.navigate(site.at("zh/offline/"));
    page.locator("[data-seen] a").waitFor();
    assertEquals(
        List.of(site.at("zh/countries/it/")),
        page.locator("[data-seen] a").evaluateAll("links => links.map(link => link.href)"));
    page.locator("[data-remove] button").click();
    page.locator("[data-status]:not(:empty)").waitFor();
    assertFalse(held.addresses().contains(site.at("zh/countries/it/")));
  }

  @Test
  void all_guidance_is_there_without_a_network_whatever_was_looked_at() {
    site.cut();

    for (String id : RealSite.CONTENT.guidance().keySet()) {
      page.navigate(site.at("zh/guidance/" + id + "/"));
      assertEquals(site.at("zh/guidance/" + id + "/"), page.url());
    }
    assertEquals(List.of(), held.besideTheKit());
  }

  @Test
  void guidance_that_was_looked_at_leaves_no_trace() {
    String told = site.at("en/guidance/lost-passport/");
    page.navigate(told);
    page.locator("main img").first().scrollIntoViewIfNeeded();
    page.navigate(site.at("zh/guidance/lost-passport/"));
    page.navigate(site.at("zh/countries/it/"));
    held.await(List.of(site.at("zh/countries/it/")));

    assertFalse(
        held.besideTheKit().stream().anyMatch(a -> a.contains("lost-passport")),
        held.besideTheKit().toString());
  }

  @Test
  void guidance_that_comes_late_leaves_no_trace() {
    site.fallSilent();
    page.navigate(site.at("en/guidance/lost-passport/"));
    page.navigate(site.at("zh/about/fees/"));
    assertEquals(site.at("zh/offline/#zh/about/fees/"), page.url());
    site.mend();
    held.await(List.of(site.at("zh/about/fees/")));

    assertFalse(
        held.besideTheKit().stream().anyMatch(a -> a.contains("lost-passport")),
        held.besideTheKit().toString());
  }

  @Test
  void a_server_in_trouble_is_believed_where_nothing_is_held() {
    site.fail();

    assertEquals(503, page.navigate(site.at("zh/about/fees/")).status());
    assertEquals(200, page.navigate(site.at("zh/stations/")).status());
  }

  @Test
  void a_form_with_something_filled_in_is_shown_and_not_held() {
    page.navigate(site.at("zh/help/?country=IT"));
    site.cut();

    page.navigate(site.at("zh/help/?country=FR"));

    assertTrue(page.locator("form[method=post]").isVisible());
    assertFalse(
        held.addresses().stream().anyMatch(address -> address.contains("?")),
        held.addresses().toString());
  }

  @Test
  void what_the_service_answers_is_left_alone() {
    for (String place : SERVICE) {
      page.navigate(site.at(place));
      assertEquals(ServedSite.OF_THE_SERVICE, page.locator("h1").innerText());
      page.navigate(site.at("zh/"));
      page.evaluate("address => fetch(address).then(answer => answer.text())", site.at(place));
    }
    page.navigate(site.at("zh/help/"));
    page.evaluate("document.querySelector('form[method=post]').submit()");
    page.waitForURL(site.at("requests"));
    page.navigate(site.at("zh/countries/it/"));
    held.await(List.of(site.at("zh/countries/it/")));

    assertEquals(
        List.of(),
        held.addresses().stream()
            .filter(a -> SERVICE.stream().anyMatch(place -> a.startsWith(site.at(place))))
            .toList());
    site.cut();
    assertEquals(
        "refused",
        page.evaluate("fetch('../track/messages').then(() => 'answered', () => 'refused')"));
  }

  @Test
  void what_the_server_cannot_answer_is_not_held() {
    page.navigate(site.at("zh/countries/atlantis/"));
    page.navigate(site.at("zh/"));

    assertFalse(
        held.addresses().stream().anyMatch(a -> a.contains("atlantis")),
        held.addresses().toString());
  }

  @Test
  void the_first_visit_stores_nothing_but_the_site_itself() {
    assertEquals(
        0, page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"));
    assertEquals(
        List.of(),
        held.addresses().stream().filter(address -> !address.startsWith(site.at(""))).toList());
  }
}
