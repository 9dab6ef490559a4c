package org.yizhan.site.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be found of one page.
 *
 * @param room below the language, example {@code guidance/theft/}
 * @param twin the title in the other language
 * @param alsoCalled what else people call it; never shown
 * @param span when a warning is in force; null for what has no time, or is over already
 * @param parts the first is what stands before any heading
 */
record SearchPage(
    Kind kind,
    String room,
    String title,
    String twin,
    List<String> alsoCalled,
    SearchText.Span span,
    List<Part> parts) {

  /** Results are shown by kind, so that many pages of one do not hide the few of another. */
  enum Kind {
    GUIDANCE('g'),
    PAGE('p'),
    COUNTRY('c'),
    STATION('s'),
    ALERT('a');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  /**
   * A heading and the lines below it.
   *
   * @param anchor the heading's id; empty for what stands before any heading, like {@code heading}
   */
  record Part(String anchor, String heading, List<String> lines) {}

  /**
   * The lines of the page in the file; see {@link SearchText}.
   *
   * @param earlier the number of each paragraph that stands in the file already
   */
  void appendTo(StringBuilder file, Map<String, Integer> earlier) {
    String when = span == null ? "" : "\t" + span.from() + "\t" + span.over();
    line(file, "=" + kind.letter + "\t" + room + "\t" + flat(title) + "\t" + flat(twin) + when);
    if (!alsoCalled.isEmpty()) {
      line(file, "+" + String.join("\t", alsoCalled));
    }
    for (Part part : parts) {
      if (!part.heading.isEmpty()) {
        line(file, "#" + flat(part.heading) + anchor(part));
      }
      part.lines.stream()
          .map(SearchPage::flat)
          .filter(text -> !text.isEmpty())
          .forEach(text -> line(file, paragraph(text, earlier)));
    }
  }

  private static String paragraph(String text, Map<String, Integer> earlier) {
    Integer number = earlier.putIfAbsent(text, earlier.size());
    return number != null ? "*" + number : text.matches("[=+#*~].*") ? " " + text : text;
  }

  /** Where it is not what the heading itself makes it, small letters and dashes for spaces. */
  private static String anchor(Part part) {
    String usual = flat(part.heading).toLowerCase(Locale.ROOT).replace(' ', '-');
    return part.anchor.equals(usual) ? "" : "\t" + part.anchor;
  }

  private static void line(StringBuilder file, String text) {
    file.append(text).append('\n');
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
