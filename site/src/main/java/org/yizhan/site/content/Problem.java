package org.yizhan.site.content;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/**
 * Something wrong in the content: where, which rule, what, and how to mend it.
 *
 * @param file relative to {@code content/}
 * @param line from 1
 * @param rule {@code G1}…{@code G20}, {@code E.164}, {@code YAML}, {@code twin}, {@code anchor} …
 * @param message without a full stop
 * @param cure one or more whole sentences
 */
public record Problem(
    Severity severity, Path file, int line, String rule, String message, String cure)
    implements Comparable<Problem> {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  public enum Severity {
    ERROR,
    WARNING
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, then by line. */
  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /** One line that terminals and editors turn into a link: {@code file:line: error[rule] …}. */
  public String in(Path root) {
    return "%s:%d: %s[%s] %s. %s"
        .formatted(
            root.resolve(file),
            line,
            severity.name().toLowerCase(Locale.ROOT),
            rule,
            message,
            cure);
  }

  @Override
  public String toString() {
    return in(Path.of(""));
  }
}
