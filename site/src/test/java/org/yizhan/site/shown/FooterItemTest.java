package org.yizhan.site.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.ContentTree;

/** What Chinese public sites state at their foot, as far as it is known. */
class FooterItemTest {
  @TempDir Path folder;

  @Test
  void what_is_not_set_is_not_there() {
    assertEquals(List.of(), FooterItem.of(Map.of()));
    assertTrue(RealSite.page("zh/").select("footer a[href*=beian]").isEmpty());
  }

  @Test
  void what_is_set_stands_on_every_page_and_leads_to_its_register() throws Exception {
    ContentTree tree =
        new ContentTree(folder.resolve("content"))
            .replace(
                "site.yaml",
                "footer: {}",
                """
                footer:
                  sponsor: 示例市外办
                  telephone: "+86 577 0000 0000"
                  icp: 浙ICP备00000000号-1
                  policeRecord: 浙公网安备 33030000000000号
                  siteCode: "3303000000"
                """);
    Path site = folder.resolve("site");
    new Bakery().bake(tree.read().content(), site, RealSite.NOW);

    for (String page : List.of("zh/index.html", "en/help/index.html", "404.html")) {
      Elements lines = Jsoup.parse(site.resolve(page)).select("footer ul.small li");
      assertEquals(5, lines.size(), page);
      assertEquals(
          List.of(
              "tel:+8657700000000",
              "https://beian.miit.gov.cn/",
              "https://beian.mps.gov.cn/#/query/webSearch?code=33030000000000"),
          lines.select("a").eachAttr("href"));
      assertTrue(lines.text().contains("示例市外办"), lines.text());
      assertTrue(lines.text().contains("3303000000"), lines.text());
    }
  }
}
