package org.yizhan.intake.casework;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a reading of the clock is good enough to erase by, which cannot be undone. One that is
 * far beyond the last good one may come from a clock that was set wrong; it is believed once the
 * clock has gone on from there for a day, so that there is time to set it right. A service that
 * stood still for long erases a day later for it.
 */
final class ClockDoubt {

  /** Rounds are an hour apart; a service that stood still over a day is looked at twice. */
  static final Duration FAR = Duration.ofDays(1);

  /** So long the clock has to go on without another leap. */
  static final Duration PROBATION = Duration.ofDays(1);

  private Instant read;
  private Instant since;

  /**
   * Looks at a reading.
   *
   * @param good the last reading that was believed, or null before the first
   * @return true when it is believed
   */
  synchronized boolean believes(Instant good, Instant now) {
    boolean leaps = read != null && now.isAfter(read.plus(FAR));
    read = now;
    if (good == null || !now.isAfter(good.plus(FAR))) {
      since = null;
    } else if (since == null || leaps || now.isBefore(since)) {
      since = now;
    } else if (!now.isBefore(since.plus(PROBATION))) {
      since = null;
    }
    return since == null;
  }
}
