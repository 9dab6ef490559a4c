package org.yizhan.intake.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands at noon of a known day when a test begins, until the test moves it on. */
@Alternative
@ApplicationScoped
public class TestClock implements InstantSource {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Puts the clock forward. */
  public void advance(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  void reset() {
    now.set(NOON);
  }
}
