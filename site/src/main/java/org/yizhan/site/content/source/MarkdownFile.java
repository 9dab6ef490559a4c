package org.yizhan.site.content.source;

import java.nio.file.Path;
import java.util.Arrays;
import org.yizhan.site.content.Problems;

/**
 * One Markdown file, divided at its two lines of three hyphens.
 *
 * @param file relative to {@code content/}
 * @param fields null if the front matter could not be read
 * @param body without the blank lines around it
 * @param bodyLine the line on which {@code body} begins
 */
public record MarkdownFile(Path file, Fields fields, String body, int bodyLine) {
  private static final String FENCE = "---";

  /** Reads a file; null, with a problem recorded, if it has no front matter that could be found. */
  static MarkdownFile read(Path file, byte[] bytes, Problems problems) {
    String text = Decoded.text(file, bytes, problems);
    if (text == null) {
      return null;
    }
    String[] lines = text.split("\n", -1);
    if (!lines[0].stripTrailing().equals(FENCE)) {
      problems.error(
          file,
          1,
          "YAML",
          "the file does not begin with its keys",
          "Begin with a line of three hyphens (---), the keys, and three hyphens again.");
      return null;
    }
    int end = 1;
    while (end < lines.length && !lines[end].stripTrailing().equals(FENCE)) {
      end++;
    }
    if (end == lines.length) {
      problems.error(
          file,
          1,
          "YAML",
          "the keys do not end",
          "Put a line of three hyphens (---) between the last key and the text.");
      return null;
    }
    int bodyStart = end + 1;
    while (bodyStart < lines.length && lines[bodyStart].isBlank()) {
      bodyStart++;
    }
    return new MarkdownFile(
        file,
        YamlText.fields(file, joined(lines, 1, end), 1, problems),
        joined(lines, bodyStart, lines.length).strip(),
        bodyStart + 1);
  }

  private static String joined(String[] lines, int from, int to) {
    return String.join("\n", Arrays.asList(lines).subList(from, to));
  }
}
