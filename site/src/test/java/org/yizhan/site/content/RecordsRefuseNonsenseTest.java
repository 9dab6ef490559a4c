package org.yizhan.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsRefuseNonsenseTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "90.01, 0", "-91, 5", "5, 180.5", "5, -181", "NaN, 5"})
  void a_point_that_is_no_place(double lat, double lon) {
    assertThrows(IllegalArgumentException.class, () -> new Coordinates(lat, lon));
  }

  @Test
  void hours_without_days_or_without_length() {
    LocalTime nine = LocalTime.of(9, 0);

    assertThrows(
        IllegalArgumentException.class,
        () -> new OpeningHours(List.of(), nine, LocalTime.of(18, 0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new OpeningHours(List.of(DayOfWeek.MONDAY), nine, nine));
  }

  @Test
  void a_term_that_ends_before_it_begins() {
    LocalDate day = LocalDate.of(2026, 11, 23);

    assertThrows(IllegalArgumentException.class, () -> new Term(day, day.minusDays(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "2026-13", "2026-02-30", "2026/11/23", "yesterday"})
  void a_date_that_does_not_exist(String text) {
    assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2007", "2020-07", "2026-11-23"})
  void a_date_prints_as_it_was_read(String text) {
    assertEquals(text, PartialDate.parse(text).toString());
  }

  @Test
  void a_sample_is_always_within_its_term() {
    for (int year = 2026; year < 2040; year++) {
      LocalDate lastDay = LocalDate.of(year, 12, 31);
      assertTrue(Term.ofSample(lastDay).contains(lastDay));
      assertTrue(Term.ofSample(lastDay.withDayOfYear(1)).contains(lastDay.withDayOfYear(1)));
    }
  }

  @Test
  void a_contact_is_fresh_up_to_its_last_day() {
    LocalDate checked = LocalDate.of(2026, 1, 1);
    Contact contact =
        new Contact(Contact.Kind.PHONE, Contact.Purpose.DUTY, "+860000000001", checked, null);

    assertTrue(contact.freshOn(checked.plusDays(180), 180));
    assertFalse(contact.freshOn(checked.plusDays(181), 180));
  }
}
