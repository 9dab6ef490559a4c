package org.yizhan.intake.casework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.yizhan.intake.privacy.Personal;

/**
 * What a caller without a receipt still knows. A name alone is not enough: it is compared in cases
 * that something else has narrowed down.
 *
 * @param tail the last four characters of the receipt, or null
 * @param country where it happened, or null
 * @param day the day that it was sent, in China's calendar, or null
 * @param name of the requester or of the person concerned, or a part of it, or null
 */
public record Clues(String tail, String country, LocalDate day, Personal name) {

  /** True when there is something beside the name. */
  public boolean narrow() {
    return Stream.of(tail, country, day).anyMatch(Objects::nonNull);
  }
}
