package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yizhan.site.bake.RealSite;

/** The site lies in a folder of somebody's server, and knows nothing of where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubPathIT {
  @AutoClose private final ServedSite site = ServedSite.below("/a/b/", RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();

  @Test
  void the_home_page_loads_without_a_complaint_of_the_browser() {
    Page page = chromium.person("zh-CN").newPage();
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onRequestFailed(request -> complaints.add(request.url()));

    page.navigate(site.at("zh/"));

    assertEquals(1, page.locator("h1").count());
    assertEquals(List.of(), complaints);
  }
}
