package org.yizhan.intake.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before each attempt to send; after the last the mail is given up. */
final class SendAttempts {

  /** Longer than any wait. */
  static final Duration NEVER_SO_LONG = Duration.ofHours(25);

  private static final List<Duration> WAITS =
      List.of(
          Duration.ZERO,
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8),
          Duration.ofHours(24),
          Duration.ofHours(24),
          Duration.ofHours(24));

  private SendAttempts() {}

  /**
   * How long to wait after so many failed attempts.
   *
   * @return empty when none is left
   */
  static Optional<Duration> waitAfter(int failed) {
    return failed < WAITS.size() ? Optional.of(WAITS.get(failed)) : Optional.empty();
  }
}
