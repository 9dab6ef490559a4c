package org.yizhan.intake.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yizhan.intake.privacy.Buckets;

/**
 * How often one network may send something that is stored: a bucket of tokens for each address
 * prefix (IPv4 /24, IPv6 /48).
 */
@ApplicationScoped
public class Rates {

  private final Buckets buckets;
  private final Buckets.Rate rate;
  private final Buckets.Rate mistakes;

  Rates(
      @ConfigProperty(name = "yizhan.rate.burst") int burst,
      @ConfigProperty(name = "yizhan.rate.per-minute") int perMinute,
      @ConfigProperty(name = "yizhan.rate.wrong-receipts") int wrongReceipts,
      InstantSource clock) {
    this.buckets = new Buckets(clock);
    this.rate = new Buckets.Rate(burst, Duration.ofMinutes(1).dividedBy(perMinute));
    this.mistakes = new Buckets.Rate(wrongReceipts, Duration.ofMinutes(1));
  }

  /**
   * Takes one token for the network of an address. The own machine is never limited: behind a proxy
   * that does not say whom it speaks for, everybody comes from there.
   *
   * @return empty when there was one, else how long until there is one again
   */
  public Optional<Duration> take(InetAddress address) {
    return take(address, "sent ", rate);
  }

  /** Counts a wrong receipt in the same way; one more of them is forgiven each minute. */
  public Optional<Duration> takeMistake(InetAddress address) {
    return take(address, "mistaken ", mistakes);
  }

  private Optional<Duration> take(InetAddress address, String what, Buckets.Rate rate) {
    return address.isLoopbackAddress()
        ? Optional.empty()
        : buckets.take(List.of(new Buckets.Bucket(what + Buckets.network(address), rate)));
  }
}
