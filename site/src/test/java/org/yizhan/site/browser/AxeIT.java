package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.site.bake.RealSite;

/** No violation of axe's rules (WCAG 2.2 AA and best practice), narrow and wide, light and dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxeIT {
  private static final int HEIGHT = 800;

  @AutoClose private final ServedSite site = ServedSite.of(RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();
  private final BrowserContext person = chromium.person("zh-CN");

  @ParameterizedTest
  @EnumSource
  void a_page_of_each_kind_violates_nothing(PageType type) {
    try (Page page = person.newPage()) {
      page.navigate(site.at(type.inEither()));
      for (int width : List.of(320, 1280)) {
        page.setViewportSize(width, HEIGHT);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
          assertEquals(
              List.of(), new AxeBuilder(page).analyze().getViolations(), width + " " + scheme);
        }
      }
    }
  }
}
