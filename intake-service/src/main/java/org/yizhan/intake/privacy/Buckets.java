package org.yizhan.intake.privacy;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Counts how often something comes from the same side, in buckets of tokens that fill up again with
 * time. Neither names nor addresses are kept: a bucket is known by a mark made with a key that
 * lives in memory and is forgotten, with all buckets, at the end of each day (UTC).
 */
public final class Buckets {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int IPV4_BYTES = 4;
  private static final int IPV4_PREFIX_BYTES = 3;
  private static final int IPV6_PREFIX_BYTES = 6;
  private static final int MOST_KEPT = 100_000;

  private final InstantSource clock;
  private final Map<String, Instant> fullAgain = new HashMap<>();
  private LocalDate day = LocalDate.MIN;
  private SecretKeySpec key;

  public Buckets(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * How much a bucket gives.
   *
   * @param burst so many at once, at least one
   * @param period after which there is one more
   */
  public record Rate(int burst, Duration period) {
    public Rate {
      if (burst < 1 || period.isNegative() || period.isZero()) {
        throw new IllegalArgumentException("a bucket gives something, and fills up again");
      }
    }

    private Duration whole() {
      return period.multipliedBy(burst);
    }
  }

  /**
   * One bucket.
   *
   * @param of what is counted in it, unambiguous among all buckets here; only its mark is kept
   */
  public record Bucket(String of, Rate rate) {
    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /**
   * Takes a token from each bucket, or none from any.
   *
   * @return empty when each had one, else how long until each has one again
   */
  public synchronized Optional<Duration> take(List<Bucket> buckets) {
    Instant now = clock.instant();
    forget(now);
    Duration wait = Duration.ZERO;
    for (Bucket bucket : buckets) {
      Rate rate = bucket.rate;
      Duration own = Duration.between(now.plus(rate.whole()).minus(rate.period), full(bucket, now));
      wait = own.compareTo(wait) > 0 ? own : wait;
    }
    if (!wait.isZero()) {
      return Optional.of(wait);
    }
    for (Bucket bucket : buckets) {
      fullAgain.put(mark(bucket), full(bucket, now).plus(bucket.rate.period));
    }
    return Optional.empty();
  }

  /** Puts a token back. */
  public synchronized void giveBack(Bucket bucket) {
    forget(clock.instant());
    fullAgain.computeIfPresent(mark(bucket), (mark, full) -> full.minus(bucket.rate.period));
  }

  /** Makes a bucket full. */
  public synchronized void fill(Bucket bucket) {
    forget(clock.instant());
    fullAgain.remove(mark(bucket));
  }

  /** The network that an address stands in: 24 bits of IPv4, 48 of IPv6, in hex. */
  public static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    int prefix = bytes.length == IPV4_BYTES ? IPV4_PREFIX_BYTES : IPV6_PREFIX_BYTES;
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, prefix));
  }

  /**
   * When a bucket is full; a clock that was put back makes nobody wait longer than an empty one.
   */
  private Instant full(Bucket bucket, Instant now) {
    Instant full = fullAgain.getOrDefault(mark(bucket), now);
    Instant latest = now.plus(bucket.rate.whole());
    if (full.isBefore(now)) {
      return now;
    }
    return full.isAfter(latest) ? latest : full;
  }

  private void forget(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!today.equals(day)) {
      day = today;
      byte[] fresh = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(fresh);
      key = new SecretKeySpec(fresh, ALGORITHM);
      fullAgain.clear();
    } else if (fullAgain.size() > MOST_KEPT) {
      fullAgain.values().removeIf(full -> !full.isAfter(now));
    }
  }

  private String mark(Bucket bucket) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(bucket.of.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
