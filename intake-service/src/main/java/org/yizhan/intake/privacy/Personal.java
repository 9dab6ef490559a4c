package org.yizhan.intake.privacy;

import java.util.Objects;

/**
 * Words that belong to a person and must not leak (G18). It prints as {@code [personal]}, so that a
 * log line, an exception or a string made by accident says nothing.
 *
 * @param text what the person wrote
 */
public record Personal(String text) {

  /** What stands in the place of anything personal. */
  public static final String MASK = "[personal]";

  public Personal {
    Objects.requireNonNull(text, "text");
  }

  /** The words as personal ones, or null where there are none. */
  public static Personal orNull(String text) {
    return text == null ? null : new Personal(text);
  }

  @Override
  public String toString() {
    return MASK;
  }
}
