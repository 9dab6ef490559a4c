package org.yizhan.site.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;

/**
 * A date as precise as it is known: {@code 2007}, {@code 2020-07} or {@code 2026-01-19}.
 *
 * @param value a {@link Year}, {@link YearMonth} or {@link LocalDate}; its text is ISO 8601
 */
public record PartialDate(Temporal value) {
  public PartialDate {
    if (!(value instanceof Year || value instanceof YearMonth || value instanceof LocalDate)) {
      throw new IllegalArgumentException("neither a year, a month nor a day: " + value);
    }
  }

  /**
   * Reads one of the three forms.
   *
   * @throws DateTimeException if {@code iso} is none of the three forms, or no such day exists
   */
  public static PartialDate parse(String iso) {
    return new PartialDate(
        switch (iso.length()) {
          case 4 -> Year.parse(iso);
          case 7 -> YearMonth.parse(iso);
          default -> LocalDate.parse(iso);
        });
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
