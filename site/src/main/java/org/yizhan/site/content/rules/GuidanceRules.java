package org.yizhan.site.content.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Guidance.Part;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Problems;
import org.yizhan.site.content.Source;

/**
 * Guidance: one for each category, in the four parts that a reader in trouble needs, and saying of
 * the station, the mission and the police what each can and cannot do (G20).
 */
public final class GuidanceRules {
  private static final Pattern HEADING = Pattern.compile("(?m)^##[ \\t]+(.+?)[ \\t#]*$");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^1[.)][ \\t]+\\S");
  private static final Pattern WHO = Pattern.compile("(?m)^###[ \\t]+(.+?)[ \\t#]*$");

  private final Known known;

  public GuidanceRules(Known known) {
    this.known = known;
  }

  public List<Rule<Guidance>> inOrder() {
    return List.of(
        this::isForACategory, this::hasDatedSources, this::isCalledEachOnce, this::hasTheFourParts);
  }

  /** Reports the categories that have no guidance. */
  public static void oneForEach(Set<String> categories, Set<String> guidance, Problems problems) {
    for (String category : categories) {
      if (!guidance.contains(category)) {
        problems.error(
            Path.of("zh", "guidance", category + ".md"),
            1,
            "file",
            "the category %s has no guidance".formatted(category),
            "Write zh/guidance/%1$s.md and en/guidance/%1$s.md.".formatted(category));
      }
    }
  }

  private void isForACategory(Guidance guidance, Findings findings) {
    findings.reference(
        guidance.id(), known.draft().categories().keySet(), "category called", "title");
  }

  private void hasDatedSources(Guidance guidance, Findings findings) {
    for (int i = 0; i < guidance.sources().size(); i++) {
      Source source = guidance.sources().get(i);
      if (source.title() != null && source.date() == null) {
        findings.error(
            "source",
            "the source %s has no date".formatted(source.title()),
            "Add date: of its publication, or of the day you read it and say so in the title.",
            "sources",
            i);
      }
    }
  }

  private void isCalledEachOnce(Guidance guidance, Findings findings) {
    for (int i = 0; i < guidance.alsoCalled().size(); i++) {
      String word = guidance.alsoCalled().get(i);
      if (word != null && guidance.alsoCalled().indexOf(word) < i) {
        findings.error(
            "alsoCalled", "%s stands twice".formatted(word), "Delete one.", "alsoCalled", i);
      }
    }
  }

  private void hasTheFourParts(Guidance guidance, Findings findings) {
    for (Language language : Language.values()) {
      if (findings.source().file(language) != null) {
        check(guidance.twins().markdown().in(language), language, findings);
      }
    }
  }

  private record Section(String heading, int line, String text) {}

  private static void check(String body, Language language, Findings findings) {
    List<String> expected = Stream.of(Part.values()).map(p -> p.heading(language)).toList();
    List<Section> sections = sections(HEADING, body, 0);
    List<String> parts = sections.stream().map(Section::heading).toList();
    if (!parts.equals(expected)) {
      findings.errorInBody(
          language,
          0,
          "parts",
          "the headings are %s".formatted(parts),
          "Write these, each after ##: %s.".formatted(String.join(" / ", expected)));
      return;
    }
    Section first = sections.get(0);
    if (!NUMBERED.matcher(first.text).find()) {
      findings.errorInBody(
          language,
          first.line,
          "parts",
          "the first part is not a numbered list",
          "Begin its lines with 1. 2. 3.");
    }
    checkWhoCan(sections.get(sections.size() - 1), language, findings);
  }

  private static void checkWhoCan(Section part, Language language, Findings findings) {
    boolean chinese = language == Language.ZH;
    List<String> first =
        chinese ? List.of("服务站", "使领馆") : List.of("Station", "Embassy or consulate");
    String police = chinese ? "警" : "police";
    List<Section> sections = sections(WHO, part.text, part.line);
    List<String> who = sections.stream().map(Section::heading).toList();
    boolean police3 =
        who.stream().skip(2).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(police));
    if (who.size() < 3 || !who.subList(0, 2).equals(first) || !police3) {
      findings.errorInBody(
          language,
          part.line,
          "G20",
          "the last part is about %s".formatted(who),
          "Write, each after ###: %s / %s, and anyone else who can help."
              .formatted(String.join(" / ", first), chinese ? "当地警方" : "Local police"));
    }
    List<String> points = chinese ? List.of("- 能：", "- 不能：") : List.of("- Can: ", "- Cannot: ");
    for (Section section : sections) {
      for (String point : points) {
        if (section.text.lines().noneMatch(line -> line.startsWith(point))) {
          findings.errorInBody(
              language,
              section.line,
              "G20",
              "%s lacks its point “%s”".formatted(section.heading, point.strip()),
              "Write one line that begins with “%s” and one with “%s”."
                  .formatted(points.get(0), points.get(1)));
        }
      }
    }
  }

  /**
   * What is below each heading.
   *
   * @param from line of {@code text} in the body, from 0
   */
  private static List<Section> sections(Pattern pattern, String text, int from) {
    List<Section> sections = new ArrayList<>();
    Matcher heading = pattern.matcher(text);
    int start = -1;
    String name = null;
    while (heading.find()) {
      if (name != null) {
        sections.add(section(name, text, from, start, heading.start()));
      }
      name = heading.group(1);
      start = heading.start();
    }
    if (name != null) {
      sections.add(section(name, text, from, start, text.length()));
    }
    return sections;
  }

  private static Section section(String name, String text, int from, int start, int end) {
    int line = from + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Section(name, line, text.substring(start, end));
  }
}
