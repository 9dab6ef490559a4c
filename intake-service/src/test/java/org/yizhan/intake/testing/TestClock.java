package org.yizhan.intake.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that starts at noon of a known day, runs on, and can be put forward. */
@Alternative
@ApplicationScoped
public class TestClock implements InstantSource {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final long startedNanos = System.nanoTime();
  private volatile Duration ahead = Duration.ZERO;

  @Override
  public Instant instant() {
    return NOON.plusNanos(System.nanoTime() - startedNanos).plus(ahead);
  }

  /** Puts the clock forward. */
  public void advance(Duration time) {
    ahead = ahead.plus(time);
  }
}
