package org.yizhan.intake.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private static final Optional<Duration> NOW = Optional.empty();

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final SignInThrottle throttle = new SignInThrottle(() -> now);

  private Optional<Duration> take(String username, String address) {
    return throttle.take(username, at(address));
  }

  private static InetAddress at(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void ten_guesses_at_one_account_from_one_network_then_one_a_minute() {
    for (int i = 0; i < 10; i++) {
      assertEquals(NOW, take("li-si", "192.0.2." + i));
    }
    assertEquals(Optional.of(Duration.ofMinutes(1)), take("li-si", "192.0.2.99"));
    assertEquals(NOW, take("wang-wu", "192.0.2.99"));
    now = now.plus(Duration.ofMinutes(1));
    assertEquals(NOW, take("li-si", "192.0.2.99"));
    assertEquals(Optional.of(Duration.ofMinutes(1)), take("li-si", "192.0.2.99"));
  }

  @Test
  void who_guesses_elsewhere_does_not_shut_the_owner_out() {
    for (int i = 0; i < 99; i++) {
      take("li-si", "192.0.2.1");
    }
    assertEquals(NOW, take("li-si", "198.51.100.1"));
  }

  @Test
  void a_hundred_guesses_at_one_account_wherever_they_come_from() {
    for (int i = 0; i < 100; i++) {
      assertEquals(NOW, take("li-si", "198.51." + i + ".1"));
    }
    assertEquals(Optional.of(Duration.ofSeconds(10)), take("li-si", "203.0.113.1"));
    assertEquals(NOW, take("wang-wu", "203.0.113.1"));
    now = now.plusSeconds(10);
    assertEquals(NOW, take("li-si", "203.0.113.1"));
  }

  @Test
  void sixty_guesses_from_one_network_whatever_the_account() {
    for (int i = 0; i < 60; i++) {
      assertEquals(NOW, take("somebody" + i, "2001:db8:1:" + i + "::1"));
    }
    assertEquals(Optional.of(Duration.ofSeconds(10)), take("li-si", "2001:db8:1::2"));
    assertEquals(NOW, take("li-si", "2001:db8:2::2"));
  }

  @Test
  void behind_a_plain_proxy_junk_shuts_nobody_out_but_an_account_is_still_guarded() {
    for (int i = 0; i < 500; i++) {
      assertEquals(NOW, take("somebody" + i, "127.0.0.1"));
    }
    for (int i = 0; i < 100; i++) {
      assertEquals(NOW, take("li-si", "127.0.0.1"));
    }
    assertEquals(Optional.of(Duration.ofSeconds(10)), take("li-si", "127.0.0.1"));
  }

  @Test
  void who_knew_the_password_is_not_slowed_down() {
    for (int i = 0; i < 200; i++) {
      assertEquals(NOW, take("li-si", "192.0.2.1"));
      throttle.giveBack("li-si", at("192.0.2.1"));
    }
  }

  @Test
  void a_new_day_knows_nothing_of_the_old_one() {
    for (int i = 0; i < 11; i++) {
      take("li-si", "192.0.2.1");
    }
    now = Instant.parse("2026-11-24T00:00:00Z");
    assertEquals(NOW, take("li-si", "192.0.2.1"));
  }
}
