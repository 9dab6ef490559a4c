package org.yizhan.intake.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final SignInThrottle throttle = new SignInThrottle(() -> now);

  @Test
  void ten_guesses_at_one_account_then_one_a_minute_wherever_they_come_from() {
    for (int i = 0; i < 10; i++) {
      assertTrue(throttle.take("li-si", "192.0." + i + ".1").isEmpty());
    }
    assertEquals(Optional.of(Duration.ofMinutes(1)), throttle.take("li-si", "198.51.100.1"));
    assertTrue(throttle.take("wang-wu", "198.51.100.1").isEmpty());
    now = now.plus(Duration.ofMinutes(1));
    assertTrue(throttle.take("li-si", "198.51.100.1").isEmpty());
    assertFalse(throttle.take("li-si", "198.51.100.1").isEmpty());
  }

  @Test
  void sixty_guesses_from_one_network_whatever_the_account() {
    for (int i = 0; i < 60; i++) {
      assertTrue(throttle.take("somebody" + i, "2001:db8:1:" + i + "::1").isEmpty());
    }
    assertEquals(Optional.of(Duration.ofSeconds(10)), throttle.take("li-si", "2001:db8:1::2"));
    assertTrue(throttle.take("li-si", "2001:db8:2::2").isEmpty());
  }

  @Test
  void who_knew_the_password_is_not_slowed_down() {
    for (int i = 0; i < 100; i++) {
      assertTrue(throttle.take("li-si", "192.0.2.1").isEmpty());
      throttle.giveBack("li-si", "192.0.2.1");
    }
  }

  @Test
  void a_new_day_knows_nothing_of_the_old_one() {
    for (int i = 0; i < 11; i++) {
      throttle.take("li-si", "192.0.2.1");
    }
    now = Instant.parse("2026-11-24T00:00:00Z");
    assertTrue(throttle.take("li-si", "192.0.2.1").isEmpty());
  }

  @Test
  void addresses_of_one_network_count_together() {
    assertEquals(SignInThrottle.network("192.0.2.1"), SignInThrottle.network("192.0.2.254"));
    assertEquals(
        SignInThrottle.network("2001:db8:1:2::1"), SignInThrottle.network("2001:db8:1:ff::9"));
    assertEquals("", SignInThrottle.network("no-address.example.org"));
  }
}
