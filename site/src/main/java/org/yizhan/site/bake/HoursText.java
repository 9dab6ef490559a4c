package org.yizhan.site.bake;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.yizhan.site.content.OpeningHours;

/**
 * Opening hours as they are printed.
 *
 * @param days {@code Monday–Friday}
 * @param times {@code 09:00–18:00}
 */
public record HoursText(String days, String times) {
  static HoursText of(OpeningHours hours, Words words) {
    return new HoursText(days(hours.days(), words), hours.opens() + "–" + hours.closes());
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
