package org.yizhan.intake.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFile;

/**
 * Says which directory is in force, and what is wrong with the file if it is not that one. The
 * service stays ready meanwhile: the last good directory routes.
 */
@Readiness
@ApplicationScoped
public class DirectoryReadiness implements HealthCheck {
  private final DirectoryFile file;
  private final InstantSource clock;

  DirectoryReadiness(DirectoryFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    Directory directory = file.current();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("directory")
            .up()
            .withData("release", directory.release().hash())
            .withData("generated", directory.release().generated().toString())
            .withData(
                "ageSeconds",
                Duration.between(directory.release().generated(), clock.instant()).toSeconds());
    file.problem().ifPresent(problem -> answer.withData("problem", problem));
    return answer.build();
  }
}
