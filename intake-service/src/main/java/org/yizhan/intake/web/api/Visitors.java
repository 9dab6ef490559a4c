package org.yizhan.intake.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import org.yizhan.intake.web.Pause;
import org.yizhan.intake.web.Sender;

/** Lets a sender in, or says when to come again. */
@ApplicationScoped
public class Visitors {

  private final Rates rates;

  Visitors(Rates rates) {
    this.rates = rates;
  }

  /**
   * Counts one sending.
   *
   * @throws ProblemException 429 with {@code Retry-After} when the sender's network sends too often
   */
  public void admit(HttpServerRequest request) {
    wait(request).ifPresent(Visitors::refuse);
  }

  /**
   * Counts a receipt that was wrong. Who has a right one is never asked to wait.
   *
   * @throws ProblemException 429 when the sender's network tries too many
   */
  void admitMistake(HttpServerRequest request) {
    mistakeWait(request).ifPresent(Visitors::refuse);
  }

  private static void refuse(Duration wait) {
    throw new ProblemException(
        Problem.of(ProblemKind.TOO_MANY_REQUESTS)
            .with(HttpHeaders.RETRY_AFTER, Long.toString(new Pause(wait).seconds())));
  }

  /** How long somebody with a wrong receipt has to wait; empty when another may be tried. */
  public Optional<Duration> mistakeWait(HttpServerRequest request) {
    return rates.takeMistake(Sender.address(request));
  }

  /** How long the sender has to wait; empty when it may send. */
  public Optional<Duration> wait(HttpServerRequest request) {
    return rates.take(Sender.address(request));
  }
}
