package org.yizhan.intake.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The calendar day of the network. Terms of stations and the freshness of contacts are dates
 * without a time, and those who wrote them meant the day where the network is at home.
 *
 * @param clock what time it is
 * @param zone where the network is at home
 */
public record Today(InstantSource clock, ZoneId zone) {

  /** The day that it is now. */
  public LocalDate day() {
    return day(clock.instant());
  }

  /** When a day begins. */
  public Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The day that it was then. */
  public LocalDate day(Instant then) {
    return LocalDate.ofInstant(then, zone);
  }
}
