package org.yizhan.intake.notification;

import java.util.List;
import java.util.Objects;

/**
 * Who is written to, and who instead when nobody there can be (G8: several levels).
 *
 * @param first whom it is for
 * @param above the next levels, the nearest first; empty for the city office
 */
public record Ladder(Recipient first, List<Recipient> above) {
  public Ladder {
    Objects.requireNonNull(first, "first");
    above = List.copyOf(above);
  }
}
