package org.yizhan.intake.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A day is read however it is written, and what may be two days is not read. */
class DayReaderProperties {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final DayReader READER = new DayReader(TODAY, TODAY.plusDays(1));
  private static final List<String> WITH_YEAR =
      List.of(
          "%1$04d-%2$02d-%3$02d",
          "%1$d-%2$d-%3$d",
          "%1$04d/%2$02d/%3$02d",
          "%1$d.%2$d.%3$d",
          "%1$04d%2$02d%3$02d",
          "%1$d年%2$d月%3$d日",
          "%1$d 年 %2$d 月 %3$d 号",
          "%1$04d – %2$02d – %3$02d");
  private static final List<String> WITHOUT_YEAR =
      List.of("%2$d月%3$d日", "%2$02d月%3$02d号", "%2$d-%3$d", "%2$02d-%3$02d");

  @Property(tries = 500)
  void aDayIsReadHoweverItIsWritten(
      @ForAll("days") LocalDate day, @ForAll("withYear") String form, @ForAll boolean wide) {
    assertEquals(Optional.of(day), READER.read(written(day, form, wide)));
  }

  @Property(tries = 500)
  void aDayWithoutItsYearIsTheLastOneThatIsNotInTheFuture(
      @ForAll("days") LocalDate day, @ForAll("withoutYear") String form, @ForAll boolean wide) {
    LocalDate read = READER.read(written(day, form, wide)).orElseThrow();
    assertEquals(MonthDay.from(day), MonthDay.from(read));
    assertFalse(read.isAfter(READER.latest()));
    LocalDate next = read.plusDays(1);
    while (!MonthDay.from(next).equals(MonthDay.from(day))) {
      next = next.plusDays(1);
    }
    assertTrue(next.isAfter(READER.latest()), "one later would not be in the future");
  }

  @Property(tries = 1_000)
  void whatIsReadIsADayAndNothingElseFails(@ForAll("scribbles") String scribble) {
    READER.read(scribble).ifPresent(day -> assertEquals(Optional.of(day), READER.read("" + day)));
  }

  @Example
  void wordsAreRead() {
    for (String word : List.of("今天", " 今 天 ", "today", "ＴＯＤＡＹ")) {
      assertEquals(Optional.of(TODAY), READER.read(word), word);
    }
    assertEquals(Optional.of(TODAY.minusDays(1)), READER.read("昨天"));
    assertEquals(Optional.of(TODAY.minusDays(1)), READER.read("Yesterday"));
    assertEquals(Optional.of(TODAY.minusDays(2)), READER.read("前天"));
  }

  @Example
  void whatMayBeTwoDaysOrNoneIsNotRead() {
    for (String written :
        List.of(
            "11/12", "11.12", "2026-02-30", "2-30", "13-1", "2026-1/2", "23.11.2026", "261123")) {
      assertEquals(Optional.empty(), READER.read(written), written);
    }
  }

  private static String written(LocalDate day, String form, boolean wide) {
    String narrow =
        String.format(Locale.ROOT, form, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return wide
        ? narrow
            .chars()
            .map(c -> c > ' ' && c <= '~' ? c + 0xFEE0 : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : narrow;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), TODAY.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> withYear() {
    return Arbitraries.of(WITH_YEAR);
  }

  @Provide
  Arbitrary<String> withoutYear() {
    return Arbitraries.of(WITHOUT_YEAR);
  }

  @Provide
  Arbitrary<String> scribbles() {
    return Arbitraries.strings().withChars("0129-/.年月日号 今天昨前todayes\u3000０").ofMaxLength(14);
  }
}
