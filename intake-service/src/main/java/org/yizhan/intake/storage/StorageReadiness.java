package org.yizhan.intake.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether what is sent can be stored. Once it could not, each question tries to write, until
 * that succeeds: who asks is told as soon as there is room again.
 */
@Readiness
@ApplicationScoped
public class StorageReadiness implements HealthCheck {

  private final CommitGroup commits;
  private final EntityManager database;

  StorageReadiness(CommitGroup commits, EntityManager database) {
    this.commits = commits;
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("storage").status(!commits.refused() || stores()).build();
  }

  /** A row that is always there is written as it is. */
  private boolean stores() {
    try {
      return commits.write("storage", group -> touch()) == 1;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private int touch() {
    return database
        .createNativeQuery("update key_witness set mark = mark where id = 1")
        .executeUpdate();
  }
}
