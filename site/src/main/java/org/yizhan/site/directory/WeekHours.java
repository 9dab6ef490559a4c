package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.yizhan.site.content.OpeningHours;

/**
 * Opening hours for the script that says whether a station is open: {@code [[days, opens, closes],
 * …]}, where days is 1 for Monday, 2 for Tuesday, 4 for Wednesday … added up, and the times are
 * minutes after midnight in the station's own zone. What closes no later than it opens closes on
 * the next day.
 */
public final class WeekHours {
  private WeekHours() {}

  /** The hours as JSON; its {@code toString} is the text. */
  public static ArrayNode of(List<OpeningHours> hours) {
    ArrayNode week = JsonNodeFactory.instance.arrayNode();
    for (OpeningHours opening : hours) {
      int days = 0;
      for (DayOfWeek day : opening.days()) {
        days |= 1 << (day.getValue() - 1);
      }
      week.addArray().add(days).add(minutes(opening.opens())).add(minutes(opening.closes()));
    }
    return week;
  }

  private static int minutes(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
