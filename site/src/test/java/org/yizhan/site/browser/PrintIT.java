package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "zh/, ________",
    "zh/countries/, ________",
    "zh/countries/it/, 112",
    "zh/stations/it-prato/, 112",
    "zh/guidance/detention/, ________",
    "zh/alerts/, ________",
    "zh/about/offices/, ________",
    "zh/about/process/, ________"
  })
  void the_numbers_stand_there_and_the_ways_around_are_gone(String place, String police) {
    Page page = printed(place);

    assertThat(page.locator("h1 + .on-paper"))
        .hasText("有危险拨当地报警电话 " + police + "。外交部热线 +86 10 12308。");
    assertEquals(0, page.locator("nav:visible, .open:visible, .ask:visible").count());
    assertTrue(sheets(page) > 0);
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
