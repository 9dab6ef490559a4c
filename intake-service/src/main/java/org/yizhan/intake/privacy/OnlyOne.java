package org.yizhan.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets one instance at a time do a job. SQLite has one process anyway, which holds the lock file of
 * the data folder; on PostgreSQL an advisory lock decides, for as long as a transaction.
 */
@ApplicationScoped
public class OnlyOne {

  private static final String POSTGRESQL = "postgresql";

  private final EntityManager database;
  private final boolean postgresql;

  OnlyOne(
      EntityManager database,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
    this.database = database;
    this.postgresql = databaseKind.equals(POSTGRESQL);
  }

  /** True when no other instance does the job just now; none begins until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean mayDo(String job) {
    return !postgresql
        || (Boolean)
            database
                .createNativeQuery("select pg_try_advisory_xact_lock(:job)")
                .setParameter("job", (long) job.hashCode())
                .getSingleResult();
  }
}
