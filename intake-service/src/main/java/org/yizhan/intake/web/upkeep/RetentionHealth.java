package org.yizhan.intake.web.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.yizhan.intake.casework.LastErasing;
import org.yizhan.intake.casework.RetentionRound;

/**
 * Says whether what is due is still being erased ({@code /q/health/well}), and how much was ({@code
 * yizhan_retention_*} among the metrics). Nobody is turned away when it is not.
 */
@Wellness
@ApplicationScoped
public class RetentionHealth implements HealthCheck {

  /** It runs each hour; a day without is no accident any more. */
  private static final Duration TOO_LONG = Duration.ofDays(1);

  private static final double NEVER = 0;
  private static final double MILLIS = 1_000;

  private final RetentionRound round;
  private final InstantSource clock;

  RetentionHealth(RetentionRound round, InstantSource clock) {
    this.round = round;
    this.clock = clock;
  }

  void count(@Observes StartupEvent event, MeterRegistry metrics) {
    metrics.gauge("yizhan.retention.last.run.seconds", round, RetentionHealth::lastRun);
    metrics.gauge("yizhan.retention.erased.cases", round, known -> known.known().total());
  }

  @Override
  public HealthCheckResponse call() {
    LastErasing last = round.last();
    Instant at = last.at();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("retention")
            .status(at != null && at.plus(TOO_LONG).isAfter(clock.instant()))
            .withData("erased", last.erased())
            .withData("total", last.total());
    return at == null ? answer.build() : answer.withData("lastRun", at.toString()).build();
  }

  private static double lastRun(RetentionRound round) {
    Instant at = round.known().at();
    return at == null ? NEVER : at.toEpochMilli() / MILLIS;
  }
}
