package org.yizhan.intake.directory;

import java.time.LocalDate;

/** G4: the term that a station's leader is appointed for, both days included. */
public record Term(LocalDate from, LocalDate to) {
  public Term {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the term ends on " + to + ", before it begins on " + from);
    }
  }
}
