package org.yizhan.intake.web.gate;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yizhan.intake.privacy.Buckets;
import org.yizhan.intake.privacy.ServerSecret;
import org.yizhan.intake.request.RequestForm;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.Sender;

/**
 * When more requests come from everywhere than people send. An earthquake looks like an attack, so
 * nobody is refused: a script proves some work and goes on, and who has none waits a turn with
 * everything that was typed. The turn is sealed in the form that waits; nothing is stored.
 */
@ApplicationScoped
public class Crowd {

  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final Duration TURN_LASTS = Duration.ofHours(1);
  private static final Pattern TICKET = Pattern.compile("([0-9]{10})-([0-9a-f]{64})");

  private final boolean on;
  private final Buckets.Bucket everybody;
  private final Buckets buckets;
  private final ProofOfWork work;
  private final ServerSecret secret;
  private final InstantSource clock;
  private Instant last = Instant.MIN;

  Crowd(
      @ConfigProperty(name = "yizhan.intake.proof-of-work") Mode mode,
      @ConfigProperty(name = "yizhan.crowd.burst") int burst,
      @ConfigProperty(name = "yizhan.crowd.per-minute") int perMinute,
      ProofOfWork work,
      ServerSecret secret,
      InstantSource clock) {
    this.on = mode == Mode.AUTO;
    this.everybody =
        new Buckets.Bucket(
            "everybody", new Buckets.Rate(burst, Duration.ofMinutes(1).dividedBy(perMinute)));
    this.buckets = new Buckets(clock);
    this.work = work;
    this.secret = secret;
    this.clock = clock;
  }

  /** {@code yizhan.intake.proof-of-work}. */
  enum Mode {
    AUTO,
    OFF
  }

  /**
   * A place in the queue.
   *
   * @param ticket to be sent again with the same form
   * @param left how long until it counts
   */
  public record Place(String ticket, Duration left) {}

  /**
   * Counts one request for help. True when it goes on at once: few come, or it brings a proof. This
   * machine is never counted, as in the limits of a network.
   */
  public boolean passes(HttpServerRequest request, String proof) {
    return !on
        || Sender.address(request).isLoopbackAddress()
        || work.take(proof)
        || buckets.take(List.of(everybody)).isEmpty();
  }

  /**
   * The same for a form without a script.
   *
   * @param form everything that was sent
   * @return where it has to wait; empty when it goes on
   */
  public Optional<Place> waits(HttpServerRequest request, Form form) {
    String ticket = form.get(RequestForm.TICKET);
    String proof = form.get(RequestForm.PROOF);
    Instant now = clock.instant();
    Optional<Instant> turn =
        turn(ticket, content(form)).filter(until -> until.plus(TURN_LASTS).isAfter(now));
    if (turn.isPresent()) {
      return turn.filter(now::isBefore)
          .filter(until -> !work.take(proof))
          .map(until -> new Place(ticket, Duration.between(now, until)));
    }
    if (isByAPerson(form) ? passes(request, proof) : !on || work.take(proof)) {
      return Optional.empty();
    }
    Instant until = nextTurn(now);
    return Optional.of(new Place(sealed(until, content(form)), Duration.between(now, until)));
  }

  /**
   * Nobody sees the field, but a browser may fill it in by itself: whoever did waits a turn like in
   * a crowd, and is not lost.
   */
  private static boolean isByAPerson(Form form) {
    return form.get(RequestForm.HONEYPOT).isBlank();
  }

  private static String content(Form form) {
    Map<String, List<String>> values = new TreeMap<>(form.values());
    values.keySet().removeAll(List.of(RequestForm.TICKET, RequestForm.PROOF));
    return values.toString().replace("\r\n", "\n");
  }

  private synchronized Instant nextTurn(Instant now) {
    Instant soonest = now.plus(SHORTEST_WAIT);
    Instant latest = now.plus(LONGEST_WAIT);
    Instant next = last.isBefore(soonest) ? soonest : last.plus(everybody.rate().period());
    last = next.isAfter(latest) ? latest : next;
    return last.truncatedTo(ChronoUnit.SECONDS);
  }

  private String sealed(Instant turn, String form) {
    String seconds = Long.toString(turn.getEpochSecond());
    return seconds + "-" + secret.markOf("queue", seconds + "\n" + form);
  }

  private Optional<Instant> turn(String ticket, String form) {
    Matcher parts = TICKET.matcher(ticket);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Instant turn = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
    boolean ours =
        MessageDigest.isEqual(
            sealed(turn, form).getBytes(StandardCharsets.US_ASCII),
            ticket.getBytes(StandardCharsets.US_ASCII));
    return ours ? Optional.of(turn) : Optional.empty();
  }
}
