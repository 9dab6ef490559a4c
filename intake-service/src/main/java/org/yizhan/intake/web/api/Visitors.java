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
    Optional<Duration> wait = wait(request);
    if (wait.isPresent()) {
      throw new ProblemException(
          Problem.of(ProblemKind.TOO_MANY_REQUESTS)
              .with(HttpHeaders.RETRY_AFTER, Long.toString(new Pause(wait.get()).seconds())));
    }
  }

  /** How long the sender has to wait; empty when it may send. */
  public Optional<Duration> wait(HttpServerRequest request) {
    return rates.take(Sender.address(request));
  }
}
