package org.yizhan.site.content.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Language;

/** Guidance: for categories that exist, in the four parts that a reader in trouble needs. */
public final class GuidanceRules {
  private static final Pattern HEADING = Pattern.compile("(?m)^##[ \\t]+(.+?)[ \\t#]*$");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^1[.)][ \\t]+\\S");
  private static final List<String> PARTS_ZH = List.of("头十分钟", "第一天", "之后", "谁能做什么");
  private static final List<String> PARTS_EN =
      List.of("First ten minutes", "First day", "Later", "Who can do what");

  private final Known known;

  public GuidanceRules(Known known) {
    this.known = known;
  }

  public List<Rule<Guidance>> inOrder() {
    return List.of(this::isForCategoriesThatExist, this::hasTheFourParts);
  }

  private void isForCategoriesThatExist(Guidance guidance, Findings findings) {
    if (guidance.categories().isEmpty() && findings.source().facts().has("categories")) {
      findings.error("key", "categories is empty", "Name at least one.", "categories");
    }
    findings.references(
        guidance.categories(), known.draft().categories().keySet(), "category", "categories");
  }

  private void hasTheFourParts(Guidance guidance, Findings findings) {
    for (Language language : Language.values()) {
      if (findings.source().file(language) == null) {
        continue;
      }
      String body = guidance.twins().markdown().in(language);
      List<String> expected = language == Language.ZH ? PARTS_ZH : PARTS_EN;
      List<String> parts = new ArrayList<>();
      int afterFirst = body.length();
      int afterSecond = body.length();
      Matcher heading = HEADING.matcher(body);
      while (heading.find()) {
        parts.add(heading.group(1));
        if (parts.size() == 1) {
          afterFirst = heading.end();
        } else if (parts.size() == 2) {
          afterSecond = heading.start();
        }
      }
      if (!parts.equals(expected)) {
        findings.errorInBody(
            language,
            0,
            "parts",
            "the headings are %s".formatted(parts),
            "Write these, each after ##: %s.".formatted(String.join(" / ", expected)));
      } else if (!NUMBERED.matcher(body.substring(afterFirst, afterSecond)).find()) {
        findings.errorInBody(
            language,
            (int) body.substring(0, afterFirst).lines().count() - 1,
            "parts",
            "the first part is not a numbered list",
            "Begin its lines with 1. 2. 3.");
      }
    }
  }
}
