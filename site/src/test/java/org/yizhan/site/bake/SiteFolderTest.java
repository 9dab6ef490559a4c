package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.output.BakeException;
import org.yizhan.site.output.SiteFolder;

class SiteFolderTest {
  @TempDir Path temporary;

  private Path folder;

  @BeforeEach
  void withoutLinks() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void a_folder_that_is_absent_empty_or_an_earlier_bake_may_be_replaced() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path baked = folder.resolve("baked");
    bakeInto(baked, "before");

    assertDoesNotThrow(() -> SiteFolder.at(folder.resolve("absent/site")));
    assertDoesNotThrow(() -> SiteFolder.at(empty));
    assertDoesNotThrow(() -> SiteFolder.at(baked));
  }

  @Test
  void a_folder_with_files_that_no_bake_has_written_is_refused() throws IOException {
    Path diary = Files.writeString(folder.resolve("diary.txt"), "dear");

    assertEquals(
        "A bake erases its OUT_DIR, and what is in "
            + folder
            + " comes from no bake (it has no data/directory.v1.json): empty it, or name another"
            + " OUT_DIR.",
        assertThrows(BakeException.class, () -> SiteFolder.at(folder)).getMessage());
    assertThrows(BakeException.class, () -> SiteFolder.at(diary));
  }

  @Test
  void a_folder_that_overlaps_with_its_source_is_refused() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    SiteFolder inside = SiteFolder.at(content.resolve("new/../site"));
    Path around = folder.resolve("around");
    bakeInto(around, "before");
    Path below = Files.createDirectory(around.resolve("content"));

    assertEquals(
        "A bake erases its OUT_DIR, and %s/site overlaps with %s: name an OUT_DIR outside of it."
            .formatted(content, content),
        assertThrows(BakeException.class, () -> inside.demandApartFrom(content)).getMessage());
    assertThrows(BakeException.class, () -> SiteFolder.at(content).demandApartFrom(content));
    assertThrows(BakeException.class, () -> SiteFolder.at(around).demandApartFrom(below));
    assertDoesNotThrow(() -> SiteFolder.at(folder.resolve("content2")).demandApartFrom(content));
  }

  @Test
  void a_link_hides_no_overlap() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);

    assertThrows(
        BakeException.class, () -> SiteFolder.at(link.resolve("site")).demandApartFrom(content));
    assertThrows(BakeException.class, () -> SiteFolder.at(content).demandApartFrom(link));
  }

  @Test
  void a_site_that_cannot_be_moved_in_leaves_the_old_one_where_it_was() throws IOException {
    Path site = folder.resolve("site");
    bakeInto(site, "before");

    assertThrows(
        NoSuchFileException.class, () -> SiteFolder.at(site).replaceBy(folder.resolve("gone")));

    assertEquals("before", Files.readString(site.resolve("index.html")));
    assertAlone();
  }

  @Test
  void what_appears_while_a_bake_runs_is_not_erased() throws IOException {
    Path site = folder.resolve("site");
    SiteFolder absent = SiteFolder.at(site);
    Path diary = Files.writeString(Files.createDirectory(site).resolve("diary.txt"), "dear");
    Path fresh = folder.resolve("fresh");
    bakeInto(fresh, "after");

    assertThrows(BakeException.class, () -> absent.replaceBy(fresh));
    assertEquals("dear", Files.readString(diary));
  }

  @Test
  void the_new_site_takes_the_place_of_the_old() throws IOException {
    Path site = folder.resolve("site");
    bakeInto(site, "before");
    Files.writeString(site.resolve("old.html"), "old");
    Path fresh = folder.resolve("fresh");
    bakeInto(fresh, "after");

    SiteFolder.at(site).replaceBy(fresh);

    assertEquals("after", Files.readString(site.resolve("index.html")));
    assertFalse(Files.exists(site.resolve("old.html")));
    assertTrue(Files.notExists(fresh));
    assertAlone();
  }

  /** As much of a baked site as a test needs, with {@code words} on its first page. */
  static void bakeInto(Path site, String words) throws IOException {
    Files.createDirectories(site.resolve("data"));
    Files.writeString(site.resolve("data/directory.v1.json"), "{}");
    Files.writeString(site.resolve("index.html"), words);
  }

  private void assertAlone() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
  }
}
