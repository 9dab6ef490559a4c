package org.yizhan.intake.web;

import java.time.Duration;

/**
 * How long somebody has to wait, in whole units and never too short: whoever waits so long gets in.
 */
public record Pause(Duration length) {

  /** For {@code Retry-After}. */
  public long seconds() {
    return upTo(Duration.ofSeconds(1));
  }

  /** For people. */
  public long minutes() {
    return upTo(Duration.ofMinutes(1));
  }

  private long upTo(Duration unit) {
    return Math.max(1, length.plus(unit).minusNanos(1).dividedBy(unit));
  }
}
