package org.yizhan.intake.casework;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockDoubtTest {

  private static final Instant GOOD = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final ClockDoubt doubt = new ClockDoubt();

  @Test
  void whatGoesOnIsBelieved() {
    assertTrue(doubt.believes(null, GOOD));
    assertTrue(doubt.believes(GOOD, GOOD.plus(HOUR)));
    assertTrue(doubt.believes(GOOD, GOOD.plus(ClockDoubt.FAR)));
    assertTrue(doubt.believes(GOOD, GOOD.minus(HOUR)), "a clock that was put back");
  }

  @Test
  void aLeapIsBelievedAfterADayOfGoingOn() {
    Instant leapt = GOOD.plus(Duration.ofDays(400));
    for (int hour = 0; hour < 24; hour++) {
      assertFalse(doubt.believes(GOOD, leapt.plus(HOUR.multipliedBy(hour))), "hour " + hour);
    }
    assertTrue(doubt.believes(GOOD, leapt.plus(HOUR.multipliedBy(24))));
  }

  @Test
  void aLeapThatGoesBackWasNothing() {
    assertFalse(doubt.believes(GOOD, GOOD.plus(Duration.ofDays(400))));
    assertTrue(doubt.believes(GOOD, GOOD.plus(HOUR)));
  }

  @Test
  void whatLeapsAgainOrGoesBackByHalfIsDoubtedAnew() {
    Instant leapt = GOOD.plus(Duration.ofDays(4_000));
    assertFalse(doubt.believes(GOOD, leapt));
    Instant half = GOOD.plus(Duration.ofDays(2_000));
    assertFalse(doubt.believes(GOOD, half));
    assertFalse(doubt.believes(GOOD, half.plus(ClockDoubt.PROBATION).minusMillis(1)));
    Instant again = half.plus(Duration.ofDays(9));
    assertFalse(doubt.believes(GOOD, again));
    assertTrue(doubt.believes(GOOD, again.plus(ClockDoubt.PROBATION)));
  }
}
