package org.yizhan.intake.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.intake.casework.EventKind;
import org.yizhan.intake.casework.Stage;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.notification.MailKind;
import org.yizhan.intake.web.api.ProblemKind;

class WordsTest {

  private static final Pattern NAME = Pattern.compile("\\{\\w+}");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(Words.in(Language.ZH).keys(), Words.in(Language.EN).keys());
    for (String key : Words.in(Language.ZH).keys()) {
      assertEquals(names(Language.ZH, key), names(Language.EN, key), key);
      assertFalse(Words.in(Language.ZH).say(key).isBlank(), key);
      assertFalse(Words.in(Language.EN).say(key).isBlank(), key);
    }
  }

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyProblemHasWords(ProblemKind kind) {
    Words.both("problem." + kind.code() + ".title");
    Words.both("problem." + kind.code() + ".detail");
  }

  @ParameterizedTest
  @EnumSource(MailKind.class)
  void everyMailHasWords(MailKind kind) {
    Words.both("mail." + kind.code() + ".subject");
    Words.both("mail." + kind.code() + ".body");
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void everyStageHasWords(Stage stage) {
    Words.both("timeline.state." + stage.code());
  }

  @Test
  void whoIsOutOfScopeIsToldWhoCanHelp() {
    Text told = Words.both("timeline.out-of-scope");
    assertTrue(told.zh().contains("12308") && told.zh().contains("使领馆"), told.zh());
    assertTrue(told.en().contains("12308") && told.en().contains("embassy"), told.en());
  }

  @ParameterizedTest
  @EnumSource(
      value = EventKind.class,
      names = {"SUBMITTED", "ACKNOWLEDGED", "NOTE", "WITHDRAWN"})
  void everythingThatARequesterSeesHasWords(EventKind kind) {
    Words.both("timeline." + kind.code());
  }

  @Test
  void valuesTakeTheirPlaces() {
    assertEquals(
        "This is too long; at most 100 characters.",
        Words.in(Language.EN).say("field.too-long", Map.of("max", 100)));
    assertThrows(IllegalArgumentException.class, () -> Words.in(Language.EN).say("no.such.key"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | EN", "zh-CN,en | ZH", "de,en;q=0.1 | EN", "de | ZH", ";;; | ZH", "'' | ZH"})
  void aHeaderPrefersALanguage(String header, Language language) {
    assertEquals(language, Languages.preferredBy(header));
    assertEquals(Language.ZH, Languages.preferredBy(null));
  }

  private static Set<String> names(Language language, String key) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(Words.in(language).say(key)).results().map(MatchResult::group).forEach(names::add);
    return names;
  }
}
