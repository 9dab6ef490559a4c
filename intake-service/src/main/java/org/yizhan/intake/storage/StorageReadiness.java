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
    return HealthCheckResponse.named("storage")
        .status(!commits.refused() || stores() || stores())
        .build();
  }

  /**
   * A row that is always there is written; a group that only reads proves nothing. A connection
   * that is for reading alone is found out and given up by the first attempt.
   */
  private boolean stores() {
    try {
      int written = commits.write("storage", group -> touch());
      commits.forgetRefusal();
      return written == 1;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** There and back again, as SQLite does not write what stays the same. */
  private int touch() {
    set("upper(mark)");
    return set("lower(mark)");
  }

  private int set(String mark) {
    return database
        .createNativeQuery("update key_witness set mark = " + mark + " where id = 1")
        .executeUpdate();
  }
}
