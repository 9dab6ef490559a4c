package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.site.bake.RealSite;

/** A moment in the time of the device's owner. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MomentIT {
  @AutoClose private final ServedSite site = ServedSite.of(RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();
  private final Modules modules = new Modules(site, RealSite.FOLDER);

  @ParameterizedTest
  @CsvSource({"zh, 11月24日", "en, 24"})
  void half_an_hour_after_midnight_is_no_twenty_four_thirty(String language, String day) {
    Page page = chromium.person(language).newPage();
    page.navigate(site.at(language + "/"));

    Object said = modules.call(page, "moment", "m.moment(new Date(2026, 10, 24, 0, 30))");

    assertTrue(said.toString().contains(day) && said.toString().contains("00:30"), said.toString());
  }
}
