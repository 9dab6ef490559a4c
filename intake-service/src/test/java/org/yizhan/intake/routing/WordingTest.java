package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}");

  @Test
  void everyRuleHasWordsInBothLanguagesAndNothingElseHas() {
    Set<String> rules =
        Stream.of(Rule.values()).map(Rule::key).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        rules, new TreeSet<>(Wording.bundle("reasons_zh.properties").stringPropertyNames()));
    assertEquals(
        rules, new TreeSet<>(Wording.bundle("reasons_en.properties").stringPropertyNames()));
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesNameTheSame(Rule rule) {
    assertEquals(
        placeholders(Wording.bundle("reasons_zh.properties").getProperty(rule.key())),
        placeholders(Wording.bundle("reasons_en.properties").getProperty(rule.key())));
  }

  private static Set<String> placeholders(String sentence) {
    return PLACEHOLDER
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
