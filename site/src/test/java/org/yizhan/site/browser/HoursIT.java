package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.site.bake.RealSite;

/** Whether a station is open is said in its own time, wherever the reader's clock stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoursIT {
  private static final String WORDS =
      "open until {0}|opens {0}|opens {2} {0}|Mon|Tue|Wed|Thu|Fri|Sat|Sun|open 24 hours";

  @AutoClose private final ServedSite site = ServedSite.of(RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();
  private final Page page = chromium.person("en").newPage();
  private final Modules modules = new Modules(site, RealSite.FOLDER);

  HoursIT() {
    page.navigate(site.at("en/"));
  }

  /** Weekdays 09:00–18:00 unless the hours say otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an ordinary Tuesday in Rome, before, at the first minute, at the last, after
        "[[31,540,1080]] | Europe/Rome | 2026-11-24T07:59:00Z | opens 09:00",
        "[[31,540,1080]] | Europe/Rome | 2026-11-24T08:00:00Z | open until 18:00",
        "[[31,540,1080]] | Europe/Rome | 2026-11-24T16:59:59Z | open until 18:00",
        "[[31,540,1080]] | Europe/Rome | 2026-11-24T17:00:00Z | opens Wed 09:00",
        // Friday evening, and a Sunday: the next day it opens
        "[[31,540,1080]] | Europe/Rome | 2026-11-27T18:00:00Z | opens Mon 09:00",
        "[[31,540,1080]] | Europe/Rome | 2026-11-29T12:00:00Z | opens Mon 09:00",
        // a break at noon
        "[[31,540,750],[31,900,1110]] | Europe/Rome | 2026-11-24T12:00:00Z | opens 15:00",
        // spans that touch, also at midnight; all day and night
        "[[31,540,720],[31,720,1080]] | Europe/Rome | 2026-11-24T09:00:00Z | open until 18:00",
        "[[2,1080,0],[4,0,120]] | Europe/Rome | 2026-11-24T18:00:00Z | open until 02:00",
        "[[127,0,0]] | Europe/Rome | 2026-11-24T10:00:00Z | open 24 hours",
        "[[3,0,720],[3,720,0],[124,0,0]] | Europe/Rome | 2026-11-24T10:00:00Z | open 24 hours",
        "[[63,0,0]] | Europe/Rome | 2026-11-28T10:00:00Z | open until 00:00",
        // the days on which clocks change in Rome: 29 March and 25 October 2026
        "[[64,540,1080]] | Europe/Rome | 2026-03-29T06:59:00Z | opens 09:00",
        "[[64,540,1080]] | Europe/Rome | 2026-03-29T07:00:00Z | open until 18:00",
        "[[64,540,1080]] | Europe/Rome | 2026-10-25T07:59:00Z | opens 09:00",
        "[[64,540,1080]] | Europe/Rome | 2026-10-25T08:00:00Z | open until 18:00",
        // past midnight, and over the end of the week
        "[[32,1320,120]] | Europe/Rome | 2026-11-28T22:30:00Z | open until 02:00",
        "[[64,1320,120]] | Europe/Rome | 2026-11-30T00:30:00Z | open until 02:00",
        // the same moment is Monday on one side of the date line and Tuesday on the other
        "[[1,540,1080]] | Pacific/Pago_Pago | 2026-11-23T21:00:00Z | open until 18:00",
        "[[1,540,1080]] | Pacific/Kiritimati | 2026-11-23T21:00:00Z | opens Mon 09:00",
        "[[2,540,1080]] | Pacific/Kiritimati | 2026-11-23T21:00:00Z | open until 18:00",
        // a quarter of an hour, and midnight itself
        "[[127,540,1080]] | Asia/Kathmandu | 2026-11-24T03:15:00Z | open until 18:00",
        "[[127,0,60]] | Europe/Rome | 2026-11-23T23:00:00Z | open until 01:00",
        // once a week, and it has just closed
        "[[2,540,1080]] | Europe/Rome | 2026-11-24T17:00:00Z | opens Tue 09:00",
      })
  void a_station_is_open_or_says_when_it_opens(
      String hours, String zone, String now, String expected) {
    assertEquals(
        expected,
        modules.call(
            page,
            "hours",
            "m.sentence(a[0].split('|'), JSON.parse(a[1]), a[2], a[3])",
            WORDS,
            hours,
            zone,
            (double) Instant.parse(now).toEpochMilli()));
  }

  @Test
  void without_hours_nothing_is_said() {
    assertEquals("", modules.call(page, "hours", "m.sentence([], [], 'Europe/Rome', 0)"));
  }

  @Test
  void the_page_of_a_station_says_it() {
    Page station = chromium.person("zh-CN").newPage();
    station.clock().setFixedTime("2026-11-24T10:00:00Z");
    station.navigate(site.at("zh/stations/it-milan/"));

    assertThat(station.locator("[data-hours]")).hasText("现在开门，到 12:30 · 当地 11:00");
  }

  @Test
  void the_list_of_a_country_says_it_with_number_and_wechat() {
    Page country = chromium.person("en").newPage();
    country.clock().setFixedTime("2026-11-24T10:00:00Z");
    country.navigate(site.at("en/countries/it/"));

    var milan = country.locator("li:has(a[href$='it-milan/'])");
    assertThat(milan.locator("[data-hours]")).hasText("Open now, until 12:30 · local time 11:00");
    assertThat(milan).containsText("+39 000 000 0002");
    assertThat(milan).containsText("sample-it-milan");
  }

  @Test
  void without_script_the_hours_stand_there_all_the_same() {
    Page station = chromium.personWithoutScript("zh-CN").newPage();
    station.navigate(site.at("zh/stations/it-milan/"));

    assertThat(station.locator("main")).containsText("10:00–12:30");

    Page country = chromium.personWithoutScript("en").newPage();
    country.navigate(site.at("en/countries/it/"));
    String milan = country.locator("li:has(a[href$='it-milan/']) [data-hours]").innerText();

    assertTrue(milan.contains("10:00–12:30"), milan);
  }
}
