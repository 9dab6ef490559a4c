package org.yizhan.intake.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.intake.testing.RunningService;

/** No violation of axe's rules (WCAG 2.2 AA and best practice) on any fixed page, on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
  private static final List<String> PAGES =
      List.of(
          "",
          "stations/",
          "stations/it-prato/",
          "countries/",
          "countries/it/",
          "countries/hk/",
          "help/",
          "track/",
          "guidance/",
          "guidance/detention/",
          "alerts/",
          "alerts/it-station-pickpockets-sample/",
          "alerts/gr-heat-wildfire-sample/",
          "about/",
          "about/guideline/",
          "about/organisation/",
          "about/rules/",
          "about/fees/",
          "about/privacy/",
          "about/accessibility/",
          "about/offices/",
          "verify/",
          "offline/");

  @TempDir static Path data;

  @AutoClose private RunningService service;
  @AutoClose private Chromium chromium;
  private BrowserContext phone;

  @BeforeAll
  void start() {
    service = RunningService.start("quarkus-app", data, Map.of());
    chromium = new Chromium();
    phone = chromium.person("zh-CN");
  }

  static Stream<String> fixedPages() {
    return Stream.concat(
        Stream.of("/", "/404.html", "/staff/sign-in"),
        Stream.of("/zh/", "/en/").flatMap(language -> PAGES.stream().map(language::concat)));
  }

  @ParameterizedTest
  @MethodSource("fixedPages")
  void hasNoViolation(String path) {
    Page page = phone.newPage();
    page.navigate(service.at(path));
    assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations(), path);
    page.close();
  }
}
