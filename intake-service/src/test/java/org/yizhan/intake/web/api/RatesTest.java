package org.yizhan.intake.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatesTest {

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final Rates rates = new Rates(3, 6, 2, () -> now);

  @Test
  void aNetworkMaySendABurstAndThenWaits() {
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), take("192.0.2.1"));
    }
    assertEquals(Optional.of(Duration.ofSeconds(10)), take("192.0.2.1"));
    now = now.plusSeconds(9);
    assertEquals(Optional.of(Duration.ofSeconds(1)), take("192.0.2.1"));
    now = now.plusSeconds(1);
    assertEquals(Optional.empty(), take("192.0.2.1"));
    assertTrue(take("192.0.2.1").isPresent());
  }

  @Test
  void neighboursShareAPrefixAndOthersDoNot() {
    for (int i = 0; i < 3; i++) {
      take("192.0.2." + i);
      take("2001:db8:1:" + i + "::1");
    }
    assertTrue(take("192.0.2.200").isPresent());
    assertTrue(take("2001:db8:1:ffff::9").isPresent());
    assertEquals(Optional.empty(), take("192.0.3.1"));
    assertEquals(Optional.empty(), take("2001:db8:2::1"));
  }

  @Test
  void theOwnMachineIsNeverLimited() {
    for (int i = 0; i < 100; i++) {
      assertEquals(Optional.empty(), take("127.0.0.1"));
      assertEquals(Optional.empty(), take("::1"));
    }
  }

  @Test
  void wrongReceiptsHaveABucketOfTheirOwn() throws UnknownHostException {
    InetAddress address = InetAddress.getByName("192.0.2.1");
    assertEquals(Optional.empty(), rates.takeMistake(address));
    assertEquals(Optional.empty(), rates.takeMistake(address));
    assertEquals(Optional.of(Duration.ofMinutes(1)), rates.takeMistake(address));
    assertEquals(Optional.empty(), take("192.0.2.1"));
  }

  @Test
  void aNewDayForgetsEverything() {
    for (int i = 0; i < 4; i++) {
      take("192.0.2.1");
    }
    now = now.plus(Duration.ofHours(12));
    assertEquals(Optional.empty(), take("192.0.2.1"));
  }

  @Test
  void aClockThatGoesBackDoesNoHarm() {
    for (int i = 0; i < 4; i++) {
      take("192.0.2.1");
    }
    now = now.minusSeconds(60);
    assertTrue(take("192.0.2.1").isPresent());
  }

  private Optional<Duration> take(String address) {
    try {
      return rates.take(InetAddress.getByName(address));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
