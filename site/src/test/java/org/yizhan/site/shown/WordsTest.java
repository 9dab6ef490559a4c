package org.yizhan.site.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yizhan.site.content.Language;

class WordsTest {
  private static final Pattern PART = Pattern.compile("\\{\\d}");
  private static final Pattern MARKUP =
      Pattern.compile("<#--.*?-->|\\$\\{.*?}|<[^>]*>", Pattern.DOTALL);
  private static final Pattern KEY = Pattern.compile("\\bwo?\\(\"([a-zA-Z/.-]+)\"[,)]");
  private static final Words ZH = Words.of(Language.ZH);
  private static final Words EN = Words.of(Language.EN);

  @Test
  void both_languages_have_the_same_keys_with_the_same_parts() {
    assertEquals(new TreeSet<>(ZH.keys()), new TreeSet<>(EN.keys()));
    for (String key : ZH.keys()) {
      assertEquals(parts(ZH.say(key)), parts(EN.say(key)), key);
      assertFalse(
          EN.say(key).codePoints().anyMatch(Character::isIdeographic)
              && !key.equals("language.name"),
          key);
    }
  }

  private static Set<String> parts(String words) {
    return PART.matcher(words).results().map(r -> r.group()).collect(Collectors.toSet());
  }

  @Test
  void parts_are_filled_in() {
    assertEquals("意大利：紧急电话、服务站、使领馆", ZH.say("country.title", "意大利"));
  }

  @Test
  void a_relation_answers_what_is_asked() {
    assertEquals("您和涉事人员的关系", ZH.say("help.relation"));
    assertEquals("Your relation to this person", EN.say("help.relation"));
  }

  @Test
  void the_number_that_can_be_trusted_and_the_one_that_cannot_are_called_by_name() {
    assertEquals("外交部热线", ZH.say("bar.hotline"));
    assertTrue(ZH.say("mission.no-number").startsWith("没有查到可靠的电话"));
  }

  @Test
  void a_missing_key_is_refused_by_name() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> EN.say("no.such")).getMessage();
    assertEquals("i18n/en.properties lacks no.such", message);
  }

  @Test
  void no_template_holds_a_human_sentence_and_each_key_it_names_exists() throws IOException {
    for (Path template : templates()) {
      String source = Files.readString(template);
      String words = MARKUP.matcher(source).replaceAll(" ");
      assertFalse(words.codePoints().anyMatch(Character::isIdeographic), template.toString());
      assertFalse(
          Pattern.compile("[A-Za-z]{2,} +[A-Za-z]{2,}").matcher(words).find(),
          () -> template + ": " + words.replaceAll("\\s+", " "));
      Matcher keys = KEY.matcher(source);
      while (keys.find()) {
        assertTrue(ZH.keys().contains(keys.group(1)), template + ": " + keys.group(1));
      }
    }
  }

  /** A key is named whole, or in parts: {@code "map." + kind}, {@code "title" + ".late"}. */
  @Test
  void each_key_is_used() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(ftl|java|js)")).toList()) {
        sources.append(Files.readString(file));
      }
    }
    Set<String> named =
        Pattern.compile("[\"'](\\.?[a-z][a-zA-Z/.-]*)[\"']")
            .matcher(sources)
            .results()
            .map(r -> r.group(1))
            .collect(Collectors.toSet());
    assertEquals(
        List.of(), ZH.keys().stream().filter(key -> !isNamed(key, named)).sorted().toList());
  }

  private static boolean isNamed(String key, Set<String> named) {
    return named.contains(key)
        || IntStream.range(0, key.length())
            .filter(i -> key.charAt(i) == '.')
            .anyMatch(
                i ->
                    named.contains(key.substring(0, i + 1))
                        || (named.contains(key.substring(0, i))
                            && named.contains(key.substring(i))));
  }

  @Test
  void each_word_that_a_module_asks_for_exists() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/assets"))) {
      for (Path module : files.filter(f -> f.toString().endsWith(".js")).toList()) {
        Matcher asked =
            Pattern.compile("words\\[\"([a-z][a-zA-Z/.-]*[a-z])\"\\]")
                .matcher(Files.readString(module));
        while (asked.find()) {
          assertTrue(ZH.keys().contains(asked.group(1)), module + ": " + asked.group(1));
        }
      }
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
      return files.filter(file -> file.toString().endsWith(".ftl")).sorted().toList();
    }
  }
}
