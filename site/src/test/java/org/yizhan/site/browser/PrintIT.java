package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.RealSite;

/** What is left of a page on paper, where nothing can be pressed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintIT {
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

  @AutoClose private final ServedSite site = ServedSite.of(RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();

  private Page printed(String place) {
    Page page = chromium.person("zh-CN").newPage();
    page.navigate(site.at(place));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return page;
  }

  private static long sheets(Page page) {
    return SHEET
        .matcher(
            new String(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                StandardCharsets.ISO_8859_1))
        .results()
        .count();
  }

  static Stream<PageType> onScreen() {
    return PageType.onScreen();
  }

  @ParameterizedTest
  @MethodSource("onScreen")
  void the_numbers_stand_there_and_the_ways_around_are_gone(PageType type) {
    Page page = printed(type.in("zh"));

    assertThat(page.locator("h1 + .on-paper"))
        .hasText("有危险拨当地报警电话 " + type.police() + "。外交部热线 +86 10 12308。");
    assertEquals(0, page.locator("nav:visible, .open:visible, .ask:visible").count());
    assertTrue(sheets(page) > 0);
  }

  @ParameterizedTest
  @EnumSource
  void it_is_black_on_white_for_who_reads_white_on_black_too(PageType type) {
    Page page = printed(type.inEither());
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));

    assertEquals(
        List.of(),
        page.evaluate(
            "() => [...document.querySelectorAll('body, main :is(h1, h2, p, li, dd, td, a)')]"
                + ".filter(e => e.checkVisibility())"
                + ".map(e => [e, getComputedStyle(e)])"
                + ".filter(([, s]) => s.color !== 'rgb(0, 0, 0)'"
                + " || !['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(s.backgroundColor))"
                + ".map(([e, s]) => s.color + ' on ' + s.backgroundColor + ' ' + e.outerHTML)"));
  }

  @Test
  void a_region_is_not_promised_the_hotline() {
    assertThat(printed("zh/countries/hk/").locator(".on-paper")).hasText("有危险拨当地报警电话 999。");
  }

  @Test
  void on_a_screen_the_line_is_not_there() {
    Page page = chromium.person("en").newPage();
    page.navigate(site.at("en/countries/it/"));

    assertThat(page.locator(".on-paper")).isHidden();
  }

  @Test
  void what_was_folded_is_open() {
    Page page = printed("zh/countries/it/");

    assertTrue(page.locator(".hotline details ul").first().boundingBox().height > 0);
  }

  @Test
  void what_was_found_is_printed_without_the_box() {
    Page page = chromium.person("zh-CN").newPage();
    page.navigate(site.at("zh/search/"));
    page.getByRole(AriaRole.SEARCHBOX).fill("护照");
    assertThat(page.locator("[data-results] a.row").first()).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("[data-results] a.row").first()).isVisible();
    assertThat(page.getByRole(AriaRole.SEARCHBOX)).isHidden();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zh/countries/it/pack/",
        "en/countries/us/pack/",
        "zh/countries/ru/pack/",
        "zh/stations/it-prato/poster/",
        "en/stations/it-prato/poster/"
      })
  void a_pack_or_a_poster_is_one_sheet_and_its_button_prints_it(String place) {
    Page page = chromium.person("zh-CN").newPage();
    page.addInitScript("window.print = () => { document.title = 'printed' }");
    page.navigate(site.at(place));
    page.locator("[data-print]").click();

    assertThat(page).hasTitle("printed");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertFalse(page.locator("[data-print]").isVisible());
    assertEquals(1, sheets(page));
  }
}
