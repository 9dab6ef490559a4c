package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be found, with a script and without. */
class SearchPageTest {
  /** Above this much text a plain file is no longer the right thing. */
  private static final int MOST_BYTES = 300_000;

  /** Lists, whose parts are found instead, and sheets of paper, which their pages lead to. */
  private static final Pattern FOUND_OTHERWISE =
      Pattern.compile(
          "(?:zh|en)/(?:components/|search/|stations/|countries/|guidance/|alerts/|.*/(?:pack|poster)/)?");

  private static String text(String language) throws IOException {
    Document page = RealSite.page(language + "/search/");
    String address = page.selectFirst("[data-search]").attr("data-search");
    return Files.readString(RealSite.FOLDER.resolve(language + "/search/").resolve(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void every_result_leads_to_a_page_and_to_a_part_of_it(String language) throws IOException {
    Document page = null;
    for (String line : text(language).lines().toList()) {
      if (line.startsWith("=")) {
        List<String> fields = List.of(line.split("\t", -1));
        assertEquals(line.startsWith("=a") && fields.size() > 4 ? 6 : 4, fields.size(), line);
        page = RealSite.page(language + "/" + fields.get(1));
      } else if (line.startsWith("#")) {
        int tab = line.indexOf('\t');
        String anchor =
            tab < 0
                ? line.substring(1).toLowerCase(Locale.ROOT).replace(' ', '-')
                : line.substring(tab + 1);
        assertNotNull(page.getElementById(anchor), page.title() + " " + line);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void every_page_of_the_language_can_be_found(String language) throws IOException {
    TreeSet<String> found =
        text(language)
            .lines()
            .filter(line -> line.startsWith("="))
            .map(line -> language + "/" + line.split("\t", -1)[1])
            .collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> pages =
        RealSite.pages().keySet().stream()
            .filter(file -> file.startsWith(language + "/"))
            .map(file -> file.replace("index.html", ""))
            .filter(room -> !FOUND_OTHERWISE.matcher(room).matches() || found.contains(room))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(pages, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void the_text_is_small_enough_to_be_fetched_on_a_bad_network(String language) throws IOException {
    int bytes = Files.readAllBytes(RealSite.FOLDER.resolve(path(language))).length;

    assertTrue(bytes <= MOST_BYTES, "it has " + bytes);
  }

  private static String path(String language) {
    String address =
        RealSite.page(language + "/search/").selectFirst("[data-search]").attr("data-search");
    return address.replaceFirst("^(?:\\.\\./)+", "");
  }

  @Test
  void missions_towns_and_numbers_are_in_the_text() throws IOException {
    String text = text("zh");

    assertTrue(text.contains("#中国驻意大利大使馆\tit-emb\n罗马"), "the mission");
    assertTrue(text.contains("玉壶镇"), "a town that a station serves");
    assertTrue(text.contains("坎皮比森齐奥") || text.contains("Campi Bisenzio"), "a city");
    assertTrue(text.contains("+8657788966962"), "an office's number");
    assertTrue(text.contains("【示例】"), "a sample says so in the results");
  }

  @Test
  void a_page_is_found_by_its_title_in_the_other_language_too() throws IOException {
    assertTrue(text("zh").contains("=c\tcountries/it/\t意大利\tItaly\n"));
    assertTrue(text("en").contains("\tRoad accident or injury at work\t出了车祸、工伤怎么办\n"));
    assertTrue(text("zh").lines().anyMatch(line -> line.contains("Milano")), "the local spelling");
  }

  @Test
  void the_text_begins_with_the_characters_by_which_traditional_ones_are_found()
      throws IOException {
    List<String> pairs = List.of(text("zh").lines().findFirst().orElseThrow().split("\t"));
    int at = pairs.get(0).indexOf('護') - 1;

    assertEquals('护', pairs.get(1).charAt(at));
    assertEquals(pairs.get(0).length() - 1, pairs.get(1).length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void what_is_the_same_is_written_once(String language) throws IOException {
    List<String> paragraphs =
        text(language).lines().filter(line -> !line.matches("[=#*~].*")).toList();

    assertEquals(paragraphs.size(), Set.copyOf(paragraphs).size());
    assertTrue(
        text("en").contains("Police · Ambulance · Fire 112\n"), "services with the same number");
  }

  @Test
  void a_warning_has_the_times_by_which_a_device_judges_it_unless_its_title_says_that_it_is_over()
      throws IOException {
    List<String> lines = text("en").lines().filter(line -> line.startsWith("=a")).toList();
    String flood = line(lines, "th-flood-season-sample");

    assertTrue(flood.matches(".*\t2030-10-01T00:00\\+07:00\t2031-01-31T16:59:00Z"), flood);
    assertEquals(4, line(lines, "fr-transport-strike-sample").split("\t").length);
  }

  private static String line(List<String> lines, String id) {
    return lines.stream().filter(line -> line.contains("/" + id + "/")).findFirst().orElseThrow();
  }

  @Test
  void without_a_script_the_page_is_a_table_of_contents_that_pretends_nothing() {
    Document page = RealSite.page("en/search/");

    assertTrue(page.select("main form").isEmpty(), "there is no form that would do nothing");
    assertEquals(26, page.select("[data-topics] a[href*=guidance/][href$=/]").size() - 1);
    assertFalse(page.select("[data-topics] a[href=../countries/#I]").isEmpty());
    assertFalse(page.select("[data-topics] a[href=../stations/#it]").isEmpty());
    assertFalse(page.select("[data-topics] a[href=../about/process/]").isEmpty());
  }
}
