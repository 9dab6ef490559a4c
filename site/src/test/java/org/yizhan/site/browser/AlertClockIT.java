package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yizhan.site.bake.RealSite;

/** Pages that nobody has baked again since November 2026, read at other times. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertClockIT {
  private static final String NOW = ".panel--warn:has(a[href*=es-fake-consulate])[data-expires]";
  private static final String LATER = ".panel--warn:has(a[href*=th-flood])[data-expires]";

  /** Shows a warning in each state. */
  private static final String PAGE = "components/";

  @AutoClose private final ServedSite site = ServedSite.of(RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();

  @Test
  void a_warning_leaves_when_it_expires() {
    assertTrue(at("2030-12-31T22:58:59Z", PAGE).isVisible(NOW));
    assertFalse(at("2030-12-31T22:59:00Z", PAGE).isVisible(NOW));
  }

  @Test
  void a_warning_that_was_to_come_shows_itself_in_its_time_alone() {
    assertFalse(at("2030-09-30T16:59:59Z", PAGE).isVisible(LATER));
    assertTrue(at("2030-09-30T17:00:00Z", PAGE).isVisible(LATER));
    assertFalse(at("2031-01-31T16:59:00Z", PAGE).isVisible(LATER));
  }

  @Test
  void a_page_left_open_looks_at_the_clock_again_when_the_reader_returns() {
    Page page = at("2030-12-31T22:58:59Z", PAGE);
    page.clock().setFixedTime("2030-12-31T22:59:00Z");
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

    assertFalse(page.isVisible(NOW));
  }

  @Test
  void a_page_that_stays_open_looks_at_the_clock_by_itself() {
    Page page = chromium.person("zh-CN").newPage();
    page.clock().install(new Clock.InstallOptions().setTime("2030-12-31T22:58:30Z"));
    page.navigate(site.at(PAGE));
    assertTrue(page.isVisible(NOW));
    page.clock().runFor(61_000);

    assertFalse(page.isVisible(NOW));
  }

  @Test
  void the_list_marks_what_the_time_has_changed() {
    Page page = at("2031-06-01T00:00:00Z", "en/alerts/");

    assertEquals("No longer in force", state(page, "it-station-pickpockets-sample"));
    assertEquals("No longer in force", state(page, "th-flood-season-sample"));
    assertEquals("", state(at("2030-12-01T00:00:00Z", "en/alerts/"), "th-flood-season-sample"));
    assertEquals("Cancelled", state(page, "fr-transport-strike-sample"));
  }

  @Test
  void without_a_script_the_times_are_there_to_read() {
    try (BrowserContext person = chromium.personWithoutScript("en")) {
      Page page = person.newPage();
      page.navigate(site.at(PAGE));

      assertTrue(page.textContent(NOW).contains("2030 年 12 月 31 日 23:59"));
      assertFalse(page.isVisible(LATER));
    }
  }

  private static String state(Page page, String id) {
    return page
        .locator("a[href^=" + id + "] .tag:not(.tag--sample):visible")
        .allTextContents()
        .stream()
        .findFirst()
        .orElse("");
  }

  private Page at(String moment, String place) {
    Page page = chromium.person("zh-CN").newPage();
    page.clock().setFixedTime(moment);
    page.navigate(site.at(place));
    return page;
  }
}
