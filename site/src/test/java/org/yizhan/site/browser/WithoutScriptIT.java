package org.yizhan.site.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.site.bake.RealSite;

/** A page is whole without a script: all of its text, its forms, and nothing that does nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutScriptIT {
  /** What only a script can use, and what is folded until it is opened. */
  private static final String ONLY_WITH_SCRIPT =
      "[hidden], .with-script, .finder, .keep, .on-paper, template, details:not([open])";

  @AutoClose private final ServedSite site = ServedSite.of(RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();
  private final BrowserContext person = chromium.personWithoutScript("zh-CN");

  @ParameterizedTest
  @EnumSource
  void all_that_a_page_of_each_kind_says_is_there(PageType type) {
    try (Page page = person.newPage()) {
      page.navigate(site.at(type.inEither()));

      assertThat(page.locator("h1")).isVisible();
      assertEquals(
          List.of(),
          page.evaluate(
              "without => [...document.querySelectorAll('main :is(h2, h3, p, li, dd, td, label)')]"
                  + ".filter(e => e.textContent.trim() && !e.closest(without)"
                  + " && !e.checkVisibility()).map(e => e.outerHTML)",
              ONLY_WITH_SCRIPT));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_can_be_pressed_on_a_page_of_each_kind_does_something(PageType type) {
    try (Page page = person.newPage()) {
      page.navigate(site.at(type.inEither()));

      for (Locator form : page.locator("form").all()) {
        assertThat(form).isVisible();
        assertThat(form).hasAttribute("method", "post");
        assertThat(form.locator("[type=submit]")).isVisible();
        for (Locator needed : form.locator("input[required]").all()) {
          needed.fill("ABCD");
        }
        form.locator("[type=submit]").click();
        assertThat(page.locator("h1")).hasText(ServedSite.OF_THE_SERVICE);
        page.goBack();
      }
      assertEquals(
          List.of(),
          page.evaluate(
              "() => [...document.querySelectorAll("
                  + "'button, input, select, textarea, [role=button], a:not([href])')]"
                  + ".filter(e => e.checkVisibility() && !(e.form && e.type !== 'button'))"
                  + ".map(e => e.outerHTML)"));
    }
  }
}
