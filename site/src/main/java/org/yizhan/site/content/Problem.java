package org.yizhan.site.content;

import java.nio.file.Path;

/**
 * Something wrong in the content: where, which rule, what, and how to mend it.
 *
 * @param file relative to {@code content/}
 * @param line from 1
 * @param rule {@code G1}…{@code G20}, {@code E.164}, {@code YAML}, {@code twin}, {@code anchor} …
 */
public record Problem(
    Severity severity, Path file, int line, String rule, String message, String cure) {
  public enum Severity {
    ERROR,
    WARNING
  }
}
