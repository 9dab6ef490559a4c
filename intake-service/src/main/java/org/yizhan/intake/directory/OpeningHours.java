package org.yizhan.intake.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * Hours in the station's own time zone. What closes no later than it opens closes on the next day;
 * from midnight to midnight is all day.
 */
public record OpeningHours(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {
  public OpeningHours {
    days = List.copyOf(days);
    if (opens.equals(closes) && !opens.equals(LocalTime.MIDNIGHT)) {
      throw new IllegalArgumentException("opens and closes at " + opens);
    }
  }
}
