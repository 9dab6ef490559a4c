package org.yizhan.intake.directory;

import static java.util.Objects.requireNonNull;

/**
 * A kind of trouble.
 *
 * @param inScope whether a station may take it up at all (G20)
 */
public record Category(String id, Text name, boolean inScope, Urgency defaultUrgency) {

  /** How soon somebody has to act; the most urgent first. */
  public enum Urgency {
    URGENT,
    HIGH,
    NORMAL
  }

  public Category {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(defaultUrgency, "defaultUrgency");
  }
}
