package org.yizhan.site.content;

/**
 * A kind of trouble.
 *
 * @param inScope whether a station may take it up at all (G20)
 * @param often whether it happens so often that the home page names it although it is not urgent
 * @param first what to do before reading on; null where it is not urgent
 */
public record Category(
    String id,
    Text name,
    Group group,
    boolean inScope,
    Urgency urgency,
    boolean often,
    Text first,
    Sensitivity sensitivity) {

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
