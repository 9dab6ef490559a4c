package org.yizhan.intake.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** Hours in the station's own time zone; {@code closes} is after {@code opens} on the same day. */
public record OpeningHours(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {
  public OpeningHours {
    days = List.copyOf(days);
    if (!closes.isAfter(opens)) {
      throw new IllegalArgumentException("closes at " + closes + ", before it opens at " + opens);
    }
  }
}
