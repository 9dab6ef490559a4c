package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zh/",
        "zh/stations/",
        "zh/stations/it-prato/",
        "zh/countries/",
        "zh/countries/it/",
        "zh/help/",
        "zh/track/",
        "zh/guidance/",
        "zh/guidance/detention/",
        "zh/alerts/",
        "zh/alerts/it-station-pickpockets-sample/",
        "zh/about/",
        "zh/about/offices/",
        "zh/verify/",
        "zh/offline/",
        "en/",
        "en/stations/it-prato/",
        "en/countries/it/"
      })
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
  void nothing_is_asked_for_outside_of_the_folder() {
    assertTrue(
        site.requests().stream().allMatch(request -> request.contains(" " + ROOT)),
        site.requests().toString());
  }
}
