package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.Origin;

/** The site lies in a folder of somebody's server, compressed, and works as it does at the root. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubPathIT {
  private static final String ROOT = "/a/b/";

  @TempDir static Path folder;

  @AutoClose private final Chromium chromium = new Chromium();
  @AutoClose private ServedSite site;

  @BeforeAll
  void publish() {
    Path baked = folder.resolve("site");
    new Bakery(null, Origin.of("https://city.example" + ROOT))
        .compressing()
        .bake(RealSite.CONTENT, baked, RealSite.NOW);
    site = ServedSite.below(ROOT, baked);
  }

  static Stream<String> pages() {
    return Stream.concat(Stream.of(""), Arrays.stream(PageType.values()).map(PageType::inEither));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_of_each_type_loads_whole_and_its_links_stay_within_the_site(String place) {
    try (BrowserContext phone = chromium.person("zh-CN")) {
      Page page = phone.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              complaints.add(response.status() + " " + response.url());
            }
          });

      Response response = page.navigate(site.at(place));

      assertEquals("br", response.headerValue("content-encoding"));
      assertEquals(1, page.locator("h1").count());
      assertEquals(
          List.of(),
          page.evaluate(
              "root => [...document.querySelectorAll('a[href], link[href], form[action]')]"
                  + ".map(e => e.href || e.action)"
                  + ".filter(a => a.startsWith(location.origin) && !a.startsWith(root))",
              site.at("")));
      assertEquals(List.of(), complaints);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "zh/nothing/", "zh/no/such/page/at/all/"})
  void a_page_that_is_not_there_leads_home_from_any_depth(String place) {
    try (BrowserContext phone = chromium.personWithoutScript("zh-CN")) {
      Page page = phone.newPage();

      Response response = page.navigate(site.at(place));

      assertEquals(404, response.status());
      page.locator("a.name").click();
      page.waitForURL(site.at("zh/"));
    }
  }

  @Test
  void the_finder_answers_and_leads_to_a_station() {
    try (BrowserContext phone = chromium.person("zh-CN")) {
      Page page = phone.newPage();
      page.navigate(site.at("zh/"));
      page.locator("#finder-place").pressSequentially("米兰");
      page.locator("#finder-options [role=option]").first().click();

      assertThat(page.locator("[data-results] h2").first()).hasText("服务米兰的服务站");
      page.locator("[data-results] li a").first().click();
      page.waitForURL(site.at("zh/stations/it-milan/"));
    }
  }

  @Test
  void the_search_leads_to_what_it_finds() {
    try (BrowserContext phone = chromium.person("zh-CN")) {
      Page page = phone.newPage();
      page.navigate(site.at("zh/search/"));
      page.getByRole(AriaRole.SEARCHBOX).fill("护照");
      page.locator("[data-results] a.row").first().click();

      page.waitForURL(url -> url.startsWith(site.at("zh/")) && !url.contains("/search/"));
      assertThat(page.locator("h1")).isVisible();
    }
  }

  @Test
  void a_number_is_checked() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = phone.newPage();
      page.navigate(site.at("en/verify/"));
      page.locator("#claim").fill("12308");
      page.locator("section:has(#claim) button").click();

      assertThat(page.locator("[data-answer]")).containsText("12308 never calls to say");
    }
  }

  @Test
  void a_country_is_kept_and_at_hand_elsewhere() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = phone.newPage();
      page.navigate(site.at("en/countries/jp/"));
      page.locator("[data-keep]").first().click();
      assertThat(page.locator("[data-forget]").first()).isVisible();

      page.navigate(site.at("en/help/"));
      assertThat(page.locator(".bar a").first()).hasAttribute("href", "tel:110");
    }
  }

  @Test
  void what_was_written_into_the_form_is_there_again() {
    try (BrowserContext phone = chromium.person("en")) {
      Page page = phone.newPage();
      page.navigate(site.at("en/help/"));
      page.locator("#narrative").fill("My passport is gone");
      page.waitForFunction(
          "() => (localStorage.getItem('yizhan.form') || '').includes('passport')");
      page.reload();

      assertThat(page.locator("#narrative")).hasValue("My passport is gone");
    }
  }

  @Test
  void nothing_is_asked_for_outside_of_the_folder() {
    assertTrue(
        site.requests().stream().allMatch(request -> request.contains(" " + ROOT)),
        site.requests().toString());
  }
}
