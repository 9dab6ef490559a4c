package org.yizhan.site.content;

/**
 * A kind of trouble.
 *
 * @param inScope whether a station may take it up at all (G20)
 */
public record Category(
    String id, Text name, Group group, boolean inScope, Urgency urgency, Sensitivity sensitivity) {

  /** Kinds of trouble that are shown together. */
  public record Group(String id, Text name) {}

  public enum Urgency {
    URGENT,
    HIGH,
    NORMAL
  }

  /** How much harm a leak of such a request could do (G18). */
  public enum Sensitivity {
    NORMAL,
    HIGH,
    VERY_HIGH
  }
}
