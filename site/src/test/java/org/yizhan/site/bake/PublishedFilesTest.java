package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Origin;
import org.yizhan.site.output.MediaType;

/** What is written for those who gather pages and for those who find holes. */
class PublishedFilesTest {
  private static final String ORIGIN = "https://city.example/a&b/";

  @TempDir Path folder;

  @Test
  void what_names_no_icon_finds_one() throws IOException {
    byte[] icon = Files.readAllBytes(RealSite.FOLDER.resolve("favicon.ico"));

    assertEquals(0x00000100, ByteBuffer.wrap(icon).getInt(), "an icon (ICO), not a cursor");
    assertEquals("image/x-icon", MediaType.of("favicon.ico"));
  }

  @Test
  void the_sitemap_has_every_page_with_both_languages_and_the_one_for_all_others()
      throws IOException {
    Path site = bake(Origin.of(ORIGIN));
    Document map = Jsoup.parse(Files.readString(site.resolve("sitemap.xml")), Parser.xmlParser());

    List<String> pages = map.select("loc").eachText();
    assertTrue(pages.contains(ORIGIN + "en/alerts/it-stations/"), pages.toString());
    assertTrue(pages.contains(ORIGIN + "zh/stations/it-prato/"), pages.toString());
    assertTrue(pages.stream().noneMatch(page -> page.contains("cn-wencheng-yuhu")), "a sample");
    assertEquals(pages.stream().distinct().toList(), pages);
    for (Element url : map.select("url")) {
      assertEquals(
          List.of("en", "x-default", "zh-CN"),
          url.select("xhtml|link").eachAttr("hreflang").stream().sorted().toList());
      for (String address : url.select("xhtml|link").eachAttr("href")) {
        assertTrue(pages.contains(address), address);
      }
    }
    assertEquals(
        ORIGIN + "zh/",
        map.selectFirst("url:has(loc:containsOwn(/en/))")
            .select("[hreflang=x-default]")
            .attr("href"));
  }

  @Test
  void who_finds_a_weakness_reads_whom_to_tell() throws IOException {
    assertEquals(
        """
        Contact: mailto:security@example.org
        Expires: 2027-06-30T00:00:00Z
        Preferred-Languages: zh, en
        Canonical: https://city.example/a&b/.well-known/security.txt
        """,
        Files.readString(bake(Origin.of(ORIGIN)).resolve(".well-known/security.txt")));
    assertFalse(
        Files.readString(bake(null).resolve(".well-known/security.txt")).contains("Canonical"));
  }

  @Test
  void nobody_is_named_who_was_not_asked() {
    assertFalse(Files.exists(RealSite.FOLDER.resolve(".well-known")));
  }

  private Path bake(Origin origin) {
    Path site = folder.resolve("site");
    new Bakery(null, origin)
        .bake(
            new ContentTree(folder.resolve("content")).read().content(),
            site,
            Instant.parse("2026-11-23T12:00:00Z"));
    return site;
  }
}
