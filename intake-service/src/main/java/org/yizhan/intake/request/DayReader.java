package org.yizhan.intake.request;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people write it: {@code 2026-11-23}, {@code 2026/11/23}, {@code 2026.11.23},
 * {@code 20261123}, {@code 2026年11月23日}, without the year as {@code 11月23日} or {@code 11-23}, 今天,
 * 昨天, 前天, {@code today} and {@code yesterday}; digits of full width and spaces are all the same.
 * {@code 11/12} is not among them: to some it is in November, to others in December.
 *
 * @param today what is called today
 * @param latest the latest day that is not in the future; a day without its year is the last one up
 *     to then
 */
public record DayReader(LocalDate today, LocalDate latest) {

  private static final Map<String, Integer> DAYS_AGO =
      Map.of("今天", 0, "昨天", 1, "前天", 2, "today", 0, "yesterday", 1);

  private static final Pattern APART =
      Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
  private static final Pattern TOGETHER = Pattern.compile("([0-9]{4})()([0-9]{2})([0-9]{2})");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");

  /** The 29th of February comes at least so often. */
  private static final int YEARS_TO_A_LEAP_DAY = 8;

  /** The day; empty for what is none, or not to be told from another. */
  public Optional<LocalDate> read(String written) {
    String plain = plain(written);
    if (DAYS_AGO.containsKey(plain)) {
      return Optional.of(today.minusDays(DAYS_AGO.get(plain)));
    }
    Matcher apart = APART.matcher(plain);
    Matcher whole = apart.matches() ? apart : TOGETHER.matcher(plain);
    Matcher withoutYear = WITHOUT_YEAR.matcher(plain);
    try {
      if (whole.matches()) {
        return Optional.of(LocalDate.of(number(whole, 1), number(whole, 3), number(whole, 4)));
      }
      return withoutYear.matches()
          ? last(MonthDay.of(number(withoutYear, 1), number(withoutYear, 2)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", "")
        .replaceAll("\\p{Pd}|[年月]", "-")
        .replaceAll("[日号號]\\z", "");
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private Optional<LocalDate> last(MonthDay day) {
    for (int year = latest.getYear(); year >= latest.getYear() - YEARS_TO_A_LEAP_DAY; year--) {
      if (day.isValidYear(year) && !day.atYear(year).isAfter(latest)) {
        return Optional.of(day.atYear(year));
      }
    }
    return Optional.empty();
  }
}
