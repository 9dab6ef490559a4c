package org.yizhan.intake.storage;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the shape that this version needs, before anything else uses it. */
@ApplicationScoped
public class Migration {

  /** First of all that happens at start; whoever needs the database observes with a larger one. */
  public static final int PRIORITY = 10;

  private static final String SQLITE = "sqlite";

  private final DataFolder data;
  private final Flyway flyway;
  private final String databaseKind;

  Migration(
      DataFolder data,
      Flyway flyway,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
    this.data = data;
    this.flyway = flyway;
    this.databaseKind = databaseKind;
  }

  void atStart(@Observes @Priority(PRIORITY) StartupEvent event) {
    if (databaseKind.equals(SQLITE)) {
      data.claim();
    }
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw CannotStart.because(
          "Cannot use the database: "
              + e.getMessage().lines().findFirst().orElse("no reason told"));
    }
  }
}
