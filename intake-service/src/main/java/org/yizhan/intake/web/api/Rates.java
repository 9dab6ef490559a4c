package org.yizhan.intake.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one network may send something that is stored: a bucket of tokens for each address
 * prefix (IPv4 /24, IPv6 /48). Addresses are never kept: a prefix is known by a mark made with a
 * key that lives in memory and changes every day.
 */
@ApplicationScoped
public class Rates {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int IPV4_PREFIX_BYTES = 3;
  private static final int IPV6_PREFIX_BYTES = 6;
  private static final int IPV4_BYTES = 4;

  /** A token counted so finely that each millisecond brings whole parts of it. */
  private static final long TOKEN = Duration.ofMinutes(1).toMillis();

  private final long full;
  private final long partsPerMillisecond;
  private final InstantSource clock;
  private volatile Day day;

  Rates(
      @ConfigProperty(name = "yizhan.rate.burst") int burst,
      @ConfigProperty(name = "yizhan.rate.per-minute") int perMinute,
      InstantSource clock) {
    this.full = burst * TOKEN;
    this.partsPerMillisecond = perMinute;
    this.clock = clock;
  }

  /** The buckets of one day and the key that their prefixes are marked with. */
  private record Day(LocalDate date, SecretKeySpec key, Map<String, Bucket> buckets) {}

  /** What is left, and when that was counted. */
  private record Bucket(long parts, Instant at, boolean granted) {}

  /**
   * Takes one token for the network of an address. The own machine is never limited: behind a proxy
   * that does not say whom it speaks for, everybody comes from there.
   *
   * @return empty when there was one, else how long until there is one again
   */
  public Optional<Duration> take(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Day today = today(now);
    Bucket after =
        today.buckets.merge(
            mark(today.key, prefix(address.getAddress())),
            new Bucket(full - TOKEN, now, true),
            (before, fresh) -> next(before, now));
    long missing = TOKEN - after.parts;
    return after.granted
        ? Optional.empty()
        : Optional.of(Duration.ofMillis((missing + partsPerMillisecond - 1) / partsPerMillisecond));
  }

  private Bucket next(Bucket before, Instant now) {
    long millis = Math.max(0, Duration.between(before.at, now).toMillis());
    long parts = Math.min(full, before.parts + millis * partsPerMillisecond);
    return parts >= TOKEN ? new Bucket(parts - TOKEN, now, true) : new Bucket(parts, now, false);
  }

  private Day today(Instant now) {
    LocalDate date = now.atOffset(ZoneOffset.UTC).toLocalDate();
    Day known = day;
    if (known == null || !known.date.equals(date)) {
      byte[] key = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(key);
      known = new Day(date, new SecretKeySpec(key, ALGORITHM), new ConcurrentHashMap<>());
      day = known;
    }
    return known;
  }

  private static byte[] prefix(byte[] address) {
    return Arrays.copyOf(
        address, address.length == IPV4_BYTES ? IPV4_PREFIX_BYTES : IPV6_PREFIX_BYTES);
  }

  private static String mark(SecretKeySpec key, byte[] prefix) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(prefix));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
