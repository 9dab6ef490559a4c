package org.yizhan.intake.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePageTest {

  @ParameterizedTest
  @CsvSource({
    "../../assets/a.css, /zh/help/, /requests, assets/a.css",
    "../../requests, /zh/help/, /requests, requests",
    "../../requests, /zh/help/, /track/messages, ../requests",
    "../, /zh/help/, /requests, zh/",
    "./, /zh/help/, /requests, zh/help/",
    "../../, /zh/help/, /requests, ./",
    "../../, /zh/help/, /track/messages, ../",
    "../track/?a=b#c, /zh/help/, /track/messages, ../zh/track/?a=b#c",
    "card.vcf, /zh/help/, /zh/track/, ../help/card.vcf",
    "#main, /zh/help/, /requests, #main",
    "tel:+861012308, /zh/help/, /requests, tel:+861012308",
    "'data:,', /zh/help/, /requests, 'data:,'",
    "https://example.org/a, /zh/help/, /requests, https://example.org/a",
    "zh/, /404.html, /a/b/c, ../../zh/",
    "/portal/zh/#x, /404.html, /a/b/c, /portal/zh/#x"
  })
  void a_link_means_the_same_at_its_new_address(String link, String from, String to, String then) {
    assertEquals(then, SitePage.relative(link, from, to));
  }

  @Test
  void links_for_scripts_move_too() {
    var document = Jsoup.parse("<form data-places='../../data/' data-count='2' action='../x'>");
    SitePage page = SitePage.moved(document, "/zh/help/", "/requests");
    var form = Jsoup.parse(page.html()).selectFirst("form");
    assertEquals("data/", form.attr("data-places"));
    assertEquals("2", form.attr("data-count"));
    assertEquals("zh/x", form.attr("action"));
  }
}
