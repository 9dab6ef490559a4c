package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.CountryNote;
import org.yizhan.site.content.Page;
import org.yizhan.site.content.Text;
import org.yizhan.site.content.Twins;
import org.yizhan.site.output.BakeException;
import org.yizhan.site.shown.Words;

class BakeryTest {
  @TempDir Path folder;

  @Test
  void the_same_content_and_moment_give_the_same_bytes() throws IOException {
    Path again = folder.resolve("site");
    Baked baked = new Bakery().bake(RealSite.CONTENT, again, RealSite.NOW);

    assertEquals(RealSite.pages().size(), baked.pages());
    assertEquals(bytes(RealSite.FOLDER), bytes(again));
  }

  @Test
  void a_broken_link_leaves_the_published_site_as_it_was() throws IOException {
    Path site = folder.resolve("site");
    SiteFolderTest.bakeInto(site, "before");

    BakeException refusal =
        assertThrows(
            BakeException.class,
            () ->
                new Bakery()
                    .bake(with("about", "[x](../guidance/gone.md)", false), site, RealSite.NOW));

    assertEquals(
        """
        the baked site is not sound, nothing was published:
          en/about/index.html: ../guidance/gone/ leads to nothing
          zh/about/index.html: ../guidance/gone/ leads to nothing""",
        refusal.getMessage());
    assertEquals("before", Files.readString(site.resolve("index.html")));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void a_translation_that_its_original_has_left_behind_says_so() throws IOException {
    Path site = folder.resolve("site");
    new Bakery().bake(with("fees", "x", true), site, RealSite.NOW);

    String note = Words.of(org.yizhan.site.content.Language.EN).say("drift");
    assertTrue(Files.readString(site.resolve("en/about/fees/index.html")).contains(note));
    assertFalse(
        Files.readString(site.resolve("zh/about/fees/index.html")).contains("panel--warn\">"));
  }

  @Test
  void html_in_markdown_is_shown_and_never_obeyed() throws IOException {
    Path site = folder.resolve("site");
    new Bakery().bake(with("fees", "<script>x</script>", false), site, RealSite.NOW);

    String page = Files.readString(site.resolve("zh/about/fees/index.html"));
    assertTrue(page.contains("&lt;script&gt;x&lt;/script&gt;"));
    assertFalse(page.contains("<script>x"));
  }

  @Test
  void a_template_beside_the_site_goes_before_the_built_in_one() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(
        templates.resolve("track.ftl"),
        "<#import \"layout.ftl\" as layout><@layout.page><h1>own</h1></@layout.page>");

    new Bakery(templates, null).bake(RealSite.CONTENT, folder.resolve("site"), RealSite.NOW);

    assertTrue(
        Files.readString(folder.resolve("site/zh/track/index.html")).contains("<h1>own</h1>"));
  }

  @Test
  void a_template_that_fails_is_named_with_its_page() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(templates.resolve("track.ftl"), "${nothing}");

    BakeException refusal =
        assertThrows(
            BakeException.class,
            () ->
                new Bakery(templates, null)
                    .bake(RealSite.CONTENT, folder.resolve("s"), RealSite.NOW));

    assertTrue(refusal.getMessage().contains("/track/index.html"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("track.ftl"), refusal.getMessage());
  }

  @Test
  void a_countrys_words_that_their_original_has_left_behind_say_so() throws IOException {
    Path site = folder.resolve("site");
    CountryNote note = RealSite.CONTENT.countryNotes().get("hk");
    Map<String, CountryNote> notes = new TreeMap<>(RealSite.CONTENT.countryNotes());
    notes.put(
        "hk",
        new CountryNote(
            "hk",
            note.title(),
            new Twins(note.twins().markdown(), true),
            note.summary(),
            note.sources(),
            note.reviewed()));
    new Bakery().bake(with(RealSite.CONTENT.pages(), notes), site, RealSite.NOW);

    String drift = Words.of(org.yizhan.site.content.Language.EN).say("drift");
    assertTrue(Files.readString(site.resolve("en/countries/hk/index.html")).contains(drift));
    assertFalse(Files.readString(site.resolve("en/countries/mo/index.html")).contains(drift));
  }

  /** The real content with the text of one page replaced. */
  private static Content with(String id, String markdown, boolean drifted) {
    Content content = RealSite.CONTENT;
    Page page = content.pages().get(id);
    Map<String, Page> pages = new TreeMap<>(content.pages());
    pages.put(
        id,
        new Page(
            id,
            page.title(),
            new Twins(new Text(markdown, markdown), drifted),
            page.summary(),
            page.order(),
            page.version(),
            page.inForce(),
            page.sources(),
            page.reviewed()));
    return with(pages, content.countryNotes());
  }

  private static Content with(Map<String, Page> pages, Map<String, CountryNote> notes) {
    Content content = RealSite.CONTENT;
    return new Content(
        content.release(),
        content.municipality(),
        content.countries(),
        content.categories(),
        content.towns(),
        content.places(),
        content.emergencyNumbersCredit(),
        content.stations(),
        content.missions(),
        content.offices(),
        content.guidance(),
        content.alerts(),
        pages,
        content.articles(),
        notes,
        content.fingerprints());
  }

  private static Map<String, Integer> bytes(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> site.relativize(file).toString(),
                  BakeryTest::hash,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static int hash(Path file) {
    try {
      return java.util.Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
