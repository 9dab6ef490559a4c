package org.yizhan.intake.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.yizhan.intake.privacy.Buckets;
import org.yizhan.intake.privacy.Buckets.Bucket;
import org.yizhan.intake.privacy.Buckets.Rate;

/**
 * Slows down guessing. Who tries one account from one network waits soon; the account itself can be
 * tried much more often, so that a stranger elsewhere does not shut its owner out. The own machine
 * is no network: behind a proxy that does not say whom it speaks for, everybody comes from there.
 */
@ApplicationScoped
public class SignInThrottle {

  /** Attempts on one account from one network: a handful at once, then one a minute. */
  private static final Rate ACCOUNT_FROM_NETWORK = new Rate(10, Duration.ofMinutes(1));

  /** Attempts on one account from anywhere. */
  private static final Rate ACCOUNT = new Rate(100, Duration.ofSeconds(10));

  /** Attempts from one network, behind which a whole town may sit. */
  private static final Rate NETWORK = new Rate(60, Duration.ofSeconds(10));

  private final Buckets buckets;

  SignInThrottle(InstantSource clock) {
    this.buckets = new Buckets(clock);
  }

  /** Counts an attempt; says how long to wait when there were too many, and counts no further. */
  Optional<Duration> take(String username, InetAddress address) {
    return buckets.take(
        address.isLoopbackAddress()
            ? List.of(account(username))
            : List.of(account(username), accountFrom(username, address), network(address)));
  }

  /** Who knew the password was not guessing. */
  void giveBack(String username, InetAddress address) {
    buckets.giveBack(account(username));
    buckets.giveBack(network(address));
    buckets.fill(accountFrom(username, address));
  }

  private static Bucket account(String username) {
    return new Bucket("account:" + username, ACCOUNT);
  }

  private static Bucket accountFrom(String username, InetAddress address) {
    return new Bucket(Buckets.network(address) + ":" + username, ACCOUNT_FROM_NETWORK);
  }

  private static Bucket network(InetAddress address) {
    return new Bucket("network:" + Buckets.network(address), NETWORK);
  }
}
