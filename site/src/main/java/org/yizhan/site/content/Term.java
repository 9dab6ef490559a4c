package org.yizhan.site.content;

import java.time.LocalDate;

/** G4: the leader's term, three years, both days included. */
public record Term(LocalDate from, LocalDate to) {
  public Term {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the term ends on " + to + ", before it begins on " + from);
    }
  }

  /** A sample was never appointed; it shows the three-year term that today's date lies in. */
  public static Term ofSample(LocalDate today) {
    LocalDate from = LocalDate.of(today.getYear(), 1, 1);
    return new Term(from, from.plusYears(3).minusDays(1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
