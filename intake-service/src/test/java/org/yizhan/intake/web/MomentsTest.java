package org.yizhan.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.intake.directory.Language;

/** Soon after midnight it is another day elsewhere, and no hour is 24. */
class MomentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-23T16:30:00Z | Asia/Shanghai | 11月24日 00:30 | 24 November, 00:30",
        "2026-11-23T16:30:00Z | Europe/Rome | 11月23日 17:30 | 23 November, 17:30",
        "2026-11-23T23:30:00Z | Europe/Rome | 11月24日 00:30 | 24 November, 00:30",
        "2026-11-23T16:00:00Z | Asia/Shanghai | 11月24日 00:00 | 24 November, 00:00",
        "2026-12-31T16:30:00Z | Asia/Shanghai | 1月1日 00:30 | 1 January, 00:30",
        "2026-10-25T00:30:00Z | Europe/Rome | 10月25日 02:30 | 25 October, 02:30",
        "2026-10-25T01:30:00Z | Europe/Rome | 10月25日 02:30 | 25 October, 02:30"
      })
  void aMomentIsOfTheDayThatItIsThere(Instant at, ZoneId zone, String zh, String en) {
    assertEquals(zh, new Moments(Language.ZH, Moments.CHINA).at(zone).moment(at));
    assertEquals(en, new Moments(Language.EN, Moments.CHINA).at(zone).moment(at));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-31T15:59:59.999Z | 2026年12月31日 | 31 December 2026",
        "2026-12-31T16:00:00Z | 2027年1月1日 | 1 January 2027",
        "2026-12-31T16:30:00Z | 2027年1月1日 | 1 January 2027"
      })
  void aDayBeginsAtMidnight(Instant at, String zh, String en) {
    assertEquals(zh, new Moments(Language.ZH, Moments.CHINA).day(at));
    assertEquals(en, new Moments(Language.EN, Moments.CHINA).day(at));
  }
}
