package org.yizhan.site.shown;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.OpeningHours;

/**
 * Opening hours as they are printed.
 *
 * @param days {@code Monday–Friday}
 * @param times {@code 09:00–18:00}
 */
public record HoursText(String days, String times) {
  /** One line for the same days, however often a station opens on them. */
  public static List<HoursText> of(List<OpeningHours> hours, Words words) {
    Map<String, String> byDays = new LinkedHashMap<>();
    for (OpeningHours opening : hours) {
      byDays.merge(
          days(opening.days(), words),
          times(opening, words),
          (first, next) -> first + words.say("list.comma") + next);
    }
    return byDays.entrySet().stream()
        .map(line -> new HoursText(line.getKey(), line.getValue()))
        .toList();
  }

  private static String times(OpeningHours opening, Words words) {
    if (opening.isAllDay()) {
      return words.say("hours.all-day");
    }
    String closes = opening.closes().equals(LocalTime.MIDNIGHT) ? "24:00" : "" + opening.closes();
    return opening.opens()
        + "–"
        + (opening.closesOnTheNextDay() ? words.say("hours.next-day", closes) : closes);
  }

  private static String days(List<DayOfWeek> open, Words words) {
    List<String> runs = new ArrayList<>();
    EnumSet<DayOfWeek> left = EnumSet.copyOf(open);
    while (!left.isEmpty()) {
      DayOfWeek first = left.iterator().next();
      DayOfWeek last = first;
      left.remove(first);
      while (last != DayOfWeek.SUNDAY && left.remove(last.plus(1))) {
        last = last.plus(1);
      }
      runs.add(
          first == last
              ? name(first, words)
              : words.say("hours.run", name(first, words), name(last, words)));
    }
    return String.join(words.say("list.comma"), runs);
  }

  private static String name(DayOfWeek day, Words words) {
    return words.say("day." + day.getValue());
  }
}
