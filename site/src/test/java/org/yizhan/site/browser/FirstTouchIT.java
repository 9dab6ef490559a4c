package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yizhan.site.bake.RealSite;

/** What the small script of every page does, and what it leaves until it is touched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstTouchIT {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 640;

  @AutoClose private final ServedSite site = ServedSite.below("/", RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();

  @Test
  void the_four_ways_to_help_are_on_the_first_screen_of_a_small_phone() {
    try (BrowserContext person = chromium.person("zh-CN")) {
      Page page = person.newPage();
      page.setViewportSize(WIDTH, HEIGHT);
      for (String place :
          List.of("zh/", "en/", "zh/help/", "en/countries/it/", "zh/alerts/", "en/offline/")) {
        page.navigate(site.at(place));
        assertEquals(4, page.locator(".bar a").count(), place);
        for (var way : page.locator(".bar a").all()) {
          var box = way.boundingBox();
          assertTrue(box.y + box.height <= HEIGHT / 2.0, place);
          assertTrue(box.x >= 0 && box.x + box.width <= WIDTH, place);
          assertTrue(box.height >= 48 && box.width >= 48, place);
        }
      }
    }
  }

  @Test
  void a_module_comes_with_the_first_touch_and_the_click_is_not_lost() {
    try (BrowserContext person = chromium.person("en")) {
      Page page = person.newPage();
      List<String> modules = new ArrayList<>();
      page.onRequest(
          request -> {
            if (request.url().contains("/assets/country.")) {
              modules.add(request.url());
            }
          });
      page.navigate(site.at("en/countries/jp/"));
      assertEquals(List.of(), modules);

      page.locator("[data-keep]").first().click();

      assertThat(page.locator("[data-forget]").first()).isVisible();
      assertEquals(1, modules.size());
    }
  }

  @Test
  void the_country_that_is_kept_is_at_hand_on_every_page_in_its_language() {
    try (BrowserContext person = chromium.person("en")) {
      Page page = person.newPage();
      page.navigate(site.at("en/countries/jp/"));
      page.locator("[data-keep]").first().click();
      assertThat(page.locator("[data-forget]").first()).isVisible();

      page.navigate(site.at("zh/help/"));
      assertThat(page.locator(".bar a").first()).hasAttribute("href", "tel:110");
      assertThat(page.locator(".bar a").first()).containsText("报警 · 日本");

      page.navigate(site.at("en/countries/it/"));
      assertThat(page.locator(".bar a").first()).hasAttribute("href", "tel:112");
    }
  }
}
