package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.ContentTree;

/** The page of all stations fits into one window, however many there are. */
class StationListTest {
  private static final int MANY = 900;

  @TempDir Path folder;

  @Test
  void as_long_as_they_fit_all_stand_on_one_page() {
    int stations = RealSite.CONTENT.stations().size();

    assertEquals(stations, RealSite.page("zh/stations/").select("main ul.two a.row").size());
  }

  @Test
  void beyond_that_the_pages_of_the_countries_have_them() throws Exception {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    for (int i = 0; i < MANY; i++) {
      String own = "普拉托" + Long.toHexString(i * 0x9E3779B97F4A7C15L) + "同乡会";
      for (String language : List.of("zh", "en")) {
        String station = tree.text(language + "/stations/it-prato.md");
        tree.write(language + "/stations/it-prato-" + i + ".md", station.replace("普拉托同乡会", own));
      }
    }
    Content content = tree.read().content();
    int stations = content.stations().size();
    Path site = folder.resolve("site");
    new Bakery().bake(content, site, RealSite.NOW);

    Document list = Jsoup.parse(site.resolve("zh/stations/index.html"));
    assertTrue(stations > MANY);
    assertEquals(0, list.select("main ul.two a.row").size());
    assertTrue(list.select("main a[href=../countries/it/#stations]").text().startsWith("意大利 9"));
    assertTrue(Files.size(site.resolve("zh/stations/index.html")) < 40_000);
    Document italy = Jsoup.parse(site.resolve("zh/countries/it/index.html"));
    assertTrue(italy.select("#stations ~ ul a.row").size() > MANY);
  }
}
