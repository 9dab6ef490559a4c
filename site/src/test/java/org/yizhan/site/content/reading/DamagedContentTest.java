package org.yizhan.site.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.ContentTree;

/** Golden: what the check says to an editor, word for word; {@code damages.txt} is its table. */
class DamagedContentTest {
  private static final List<UnaryOperator<String>> GARBLINGS =
      List.of(
          line -> "",
          line -> line.replaceFirst(":.*", ":"),
          line -> line.replaceFirst(":.*", ": [{}, 1]"),
          line -> line + " {");

  @TempDir Path folder;

  private record Damage(
      String name, String file, String old, String replacement, List<String> problems) {
    static Damage of(String block) {
      List<String> lines = Arrays.asList(block.split("\n"));
      return new Damage(
          lines.get(0),
          marked(lines, "@").get(0),
          String.join("\n", marked(lines, "-")),
          String.join("\n", marked(lines, "+")),
          marked(lines, "="));
    }

    private static List<String> marked(List<String> lines, String mark) {
      return lines.stream()
          .filter(line -> line.equals(mark) || line.startsWith(mark + " "))
          .map(line -> line.substring(Math.min(2, line.length())))
          .toList();
    }
  }

  @Test
  void the_undamaged_content_has_no_problem() {
    Reading reading = new ContentTree(folder).read();

    assertEquals(List.of(), reading.problems());
    assertNotNull(reading.content());
  }

  @TestFactory
  Stream<DynamicTest> every_damage_is_found_at_its_line_with_its_rule_and_cure()
      throws IOException {
    return damages().stream()
        .map(damage -> DynamicTest.dynamicTest(damage.name(), () -> assertFound(damage)));
  }

  private void assertFound(Damage damage) throws IOException {
    ContentTree tree = new ContentTree(Files.createTempDirectory(folder, "content"));
    tree.replace(damage.file(), damage.old(), damage.replacement());

    assertEquals(
        String.join("\n", damage.problems()), String.join("\n", tree.problems()), damage.name());
  }

  @Test
  void all_problems_of_all_files_are_told_at_once_by_file_and_line() {
    ContentTree tree = new ContentTree(folder);
    tree.replace("zh/stations/it-prato.md", "leader: 1", "leader: 2");
    tree.replace("zh/stations/it-prato.md", "country: IT", "country: it");
    tree.replace("categories.yaml", "urgency: normal", "urgency: fast");
    tree.replace("en/countries/hk.md", "title: ", "titel: ");

    assertEquals(
        List.of(
            "categories.yaml:9",
            "en/countries/hk.md:2",
            "en/countries/hk.md:2",
            "zh/stations/it-prato.md:7",
            "zh/stations/it-prato.md:21"),
        tree.problems().stream().map(line -> line.replaceFirst("(:\\d+): .*", "$1")).toList());
  }

  @Test
  void no_line_left_out_or_garbled_makes_the_check_itself_fail() throws IOException {
    ContentTree tree = new ContentTree(folder);
    List<String> files =
        List.of(
            "zh/stations/it-prato.md",
            "zh/stations/cn-wencheng-yuhu.md",
            "en/stations/it-prato.md",
            "zh/missions/it-emb.md",
            "zh/offices/wencheng.md",
            "zh/guidance/lost-passport.md",
            "zh/alerts/it-stations.md",
            "zh/articles/reports.md",
            "zh/pages/privacy.md",
            "site.yaml",
            "countries.yaml",
            "emergency-numbers.yaml",
            "categories.yaml",
            "towns.yaml",
            "mission-sources.yaml",
            "places.csv");
    List<String> whole = files.stream().map(tree::text).toList();
    int longest = whole.stream().mapToInt(text -> text.split("\n").length).max().orElseThrow();
    for (int line = 0; line < longest; line++) {
      for (UnaryOperator<String> garbling : GARBLINGS) {
        for (int i = 0; i < files.size(); i++) {
          tree.write(files.get(i), garbled(whole.get(i), line, garbling));
        }
        assertNull(tree.read().content(), "line " + line);
      }
    }
  }

  /** Line {@code line} damaged; of a shorter text, some line of it. */
  private static String garbled(String text, int line, UnaryOperator<String> garbling) {
    String[] lines = text.split("\n");
    lines[line % lines.length] = garbling.apply(lines[line % lines.length]);
    return String.join("\n", lines);
  }

  @Test
  void an_error_leaves_no_content_and_a_warning_does() {
    ContentTree tree = new ContentTree(folder);
    tree.replace("zh/stations/it-prato.md", "liaisons: 2", "liaisons: 1");
    assertNotNull(tree.read().content());

    tree.replace("zh/stations/it-prato.md", "leader: 1", "leader: 0");
    assertNull(tree.read().content());
  }

  private static List<Damage> damages() {
    try (InputStream table = DamagedContentTest.class.getResourceAsStream("damages.txt")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(Damage::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
