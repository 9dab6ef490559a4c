package org.yizhan.intake.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T15:59:59.999Z, Asia/Shanghai, 2026-11-23",
    "2026-11-23T16:00:00Z, Asia/Shanghai, 2026-11-24",
    "2026-11-24T00:00:00Z, Asia/Shanghai, 2026-11-24",
    "2026-11-23T16:00:00Z, UTC, 2026-11-23"
  })
  void theDayTurnsWhereTheNetworkIsAtHome(Instant now, String zone, LocalDate day) {
    Today today = new Today(InstantSource.fixed(now), ZoneId.of(zone));
    assertEquals(day, today.day());
    assertEquals(day.minusDays(1), today.day(now.minusSeconds(24 * 60 * 60)));
  }
}
