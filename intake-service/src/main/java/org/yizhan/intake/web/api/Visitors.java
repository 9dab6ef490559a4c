package org.yizhan.intake.web.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

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
      long seconds = Math.max(1, wait.get().plusMillis(999).toSeconds());
      throw new ProblemException(
          Problem.of(ProblemKind.TOO_MANY_REQUESTS)
              .with(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }
  }

  /** How long the sender has to wait; empty when it may send. */
  public Optional<Duration> wait(HttpServerRequest request) {
    try {
      return rates.take(InetAddress.getByName(request.remoteAddress().hostAddress()));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
