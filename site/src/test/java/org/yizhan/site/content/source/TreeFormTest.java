package org.yizhan.site.content.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.ContentTree;

/** Files, their names, their bytes and their twins. */
class TreeFormTest {
  private static final String ABOUT = "zh/pages/about.md";

  @TempDir Path folder;

  private ContentTree tree;

  @BeforeEach
  void whole() {
    tree = new ContentTree(folder);
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_change_nothing() {
    tree.write(ABOUT, "\uFEFF" + tree.text(ABOUT).replace("\n", "\r\n"));

    assertEquals(List.of(), tree.problems());
  }

  @Test
  void another_encoding_than_utf_8_is_an_error_at_its_first_line() {
    tree.write(ABOUT, tree.text(ABOUT).getBytes(Charset.forName("GB18030")));

    assertEquals(
        List.of(
            "zh/pages/about.md:2: error[encoding] the file is not UTF-8. Save it again with the"
                + " encoding UTF-8."),
        tree.problems());
  }

  @Test
  void a_file_cut_within_a_letter_is_not_utf_8() {
    byte[] bytes = tree.text("zh/pages/fees.md").strip().getBytes(UTF_8);
    tree.write("zh/pages/fees.md", java.util.Arrays.copyOf(bytes, bytes.length - 1));

    assertEquals(
        List.of(
            "zh/pages/fees.md:9: error[encoding] the file is not UTF-8. Save it again with the"
                + " encoding UTF-8."),
        tree.problems());
  }

  @Test
  void an_empty_file_has_no_keys() {
    tree.write(ABOUT, "");

    assertEquals(
        List.of(
            "zh/pages/about.md:1: error[YAML] the file does not begin with its keys. Begin with a"
                + " line of three hyphens (---), the keys, and three hyphens again."),
        tree.problems());
  }

  @Test
  void empty_front_matter_has_no_keys_and_lacks_what_is_required() {
    tree.write("zh/pages/about.md", "---\n---\n");

    assertEquals(
        "zh/pages/about.md:1: error[YAML] there are no keys here. Write lines of the form key:"
            + " value.",
        tree.problems().get(1));
  }

  @Test
  void a_missing_english_twin_is_told_with_the_hash_to_paste() {
    String of =
        tree.text("en/pages/about.md").lines().filter(l -> l.startsWith("of:")).findAny().get();
    tree.delete("en/pages/about.md");

    assertEquals(
        List.of(
            "zh/pages/about.md:1: error[twin] there is no English file. Write en/pages/about.md"
                + " with title, summary and "
                + of
                + "."),
        tree.problems());
  }

  @Test
  void a_missing_chinese_twin_is_told() {
    tree.delete("zh/alerts/it-stations.md");

    assertEquals(
        List.of(
            "en/alerts/it-stations.md:1: error[twin] there is no Chinese file. Write"
                + " zh/alerts/it-stations.md; it carries the facts. Or delete this one."),
        tree.problems());
  }

  @Test
  void a_file_name_that_cannot_stand_in_an_address_is_told() {
    tree.write("zh/stations/It_Rome.md", "---\n---\n").write("en/alerts/2026/x.md", "");

    assertEquals(
        List.of(
            "en/alerts/2026/x.md:1: error[slug] the file name 2026/x.md cannot stand in an address."
                + " Use a-z, 0-9 and single hyphens only, such as it-prato.md, directly in"
                + " en/alerts/.",
            "zh/stations/It_Rome.md:1: error[slug] the file name It_Rome.md cannot stand in an"
                + " address. Use a-z, 0-9 and single hyphens only, such as it-prato.md, directly in"
                + " zh/stations/."),
        tree.problems());
  }

  @Test
  void a_file_that_nobody_reads_is_told() {
    tree.write("contries.yaml", "").write("zh/station/it-rome.md", "").write("zh/pages/a.jpg", "");

    assertEquals(
        List.of(
            "contries.yaml:1: error[file] this file belongs to nothing. Did you mean"
                + " countries.yaml?",
            "zh/pages/a.jpg:1: error[file] this file belongs to nothing. Documents are"
                + " zh/FOLDER/NAME.md and en/FOLDER/NAME.md. Delete or move it.",
            "zh/station/it-rome.md:1: error[file] there is no kind of document called station. Did"
                + " you mean stations?"),
        tree.problems());
  }

  @Test
  void hidden_files_and_back_ups_of_editors_do_not_count() {
    String release = tree.read().content().release();
    tree.write(".git/HEAD", "x").write("zh/pages/.about.md.swp", "x").write("site.yaml~", "x");

    assertEquals(List.of(), tree.problems());
    assertEquals(release, tree.read().content().release());
  }

  @Test
  void a_missing_data_file_and_a_missing_page_are_told() {
    tree.delete("towns.yaml").delete("zh/pages/fees.md").delete("en/pages/fees.md");

    List<String> problems = tree.problems();
    assertEquals("towns.yaml:1: error[file] the file is missing. Restore it.", problems.get(0));
    assertEquals(
        "zh/pages/fees.md:1: error[file] the page is missing. Write it in both languages; the"
            + " portal links to it.",
        problems.get(1));
  }

  @Test
  void the_release_changes_with_any_byte() {
    String before = tree.read().content().release();
    tree.write("README.md", "Words for editors.");

    assertNotEquals(before, tree.read().content().release());
  }
}
