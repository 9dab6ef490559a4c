package org.yizhan.intake.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down guessing, by account and by network. Neither names nor addresses are kept: they are
 * counted under a keyed hash whose key is forgotten each day (UTC) and at each start.
 */
@ApplicationScoped
public class SignInThrottle {

  /** Attempts on one account: a handful at once, then one a minute. */
  private static final Rate ACCOUNT = new Rate(10, Duration.ofMinutes(1));

  /** Attempts from one network, behind which a whole town may sit. */
  private static final Rate NETWORK = new Rate(60, Duration.ofSeconds(10));

  private static final int MOST_KEYS = 100_000;

  private final InstantSource clock;
  private final Map<String, Instant> fullAgain = new HashMap<>();
  private LocalDate day = LocalDate.MIN;
  private Token key = Token.fresh();

  SignInThrottle(InstantSource clock) {
    this.clock = clock;
  }

  /** So many at once, and one more after each period. */
  private record Rate(int burst, Duration period) {}

  /** Counts an attempt; says how long to wait when there were too many, and counts no further. */
  synchronized Optional<Duration> take(String username, String address) {
    Instant now = clock.instant();
    forget(now);
    String account = accountKey(username);
    String network = networkKey(address);
    Duration wait = longer(wait(account, ACCOUNT, now), wait(network, NETWORK, now));
    if (wait.compareTo(Duration.ZERO) > 0) {
      return Optional.of(wait);
    }
    count(account, ACCOUNT, now);
    count(network, NETWORK, now);
    return Optional.empty();
  }

  /** Who knew the password was not guessing. */
  synchronized void giveBack(String username, String address) {
    fullAgain.remove(accountKey(username));
    fullAgain.computeIfPresent(networkKey(address), (k, at) -> at.minus(NETWORK.period()));
  }

  private Duration wait(String key, Rate rate, Instant now) {
    Instant full = fullAgain.getOrDefault(key, now);
    return Duration.between(now.plus(rate.period().multipliedBy(rate.burst() - 1L)), full);
  }

  private void count(String key, Rate rate, Instant now) {
    Instant full = fullAgain.getOrDefault(key, now);
    fullAgain.put(key, (full.isAfter(now) ? full : now).plus(rate.period()));
  }

  private void forget(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!today.equals(day)) {
      day = today;
      key = Token.fresh();
      fullAgain.clear();
    } else if (fullAgain.size() > MOST_KEYS) {
      fullAgain.values().removeIf(full -> !full.isAfter(now));
    }
  }

  private String accountKey(String username) {
    return key.derive("account:" + username);
  }

  private String networkKey(String address) {
    return key.derive("network:" + network(address));
  }

  /** The network that an address stands in: 24 bits of IPv4, 48 of IPv6. */
  static String network(String address) {
    if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return "";
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 6));
    } catch (UnknownHostException e) {
      return "";
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
