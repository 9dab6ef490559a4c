package org.yizhan.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What a database keeps of rows that are deleted. SQLite overwrites them in the database itself
 * ({@code secure_delete}), but its write-ahead log still has them until it is emptied. PostgreSQL
 * keeps them until it reuses the place; there the destroyed key is what counts, and the rotation of
 * the master key for what is left of it.
 */
@ApplicationScoped
public class Leftovers {

  private static final Logger LOG = Logger.getLogger(Leftovers.class);
  private static final String SQLITE = "sqlite";

  private final DataSource database;
  private final boolean sqlite;

  Leftovers(
      DataSource database,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String databaseKind) {
    this.database = database;
    this.sqlite = databaseKind.equals(SQLITE);
  }

  /** Empties the log, outside of any transaction; what is in use just now is left to next time. */
  public void wipe() {
    if (!sqlite) {
      return;
    }
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
      if (row.next() && row.getInt(1) != 0) {
        LOG.info("The write-ahead log is in use and will be emptied later.");
      }
    } catch (SQLException e) {
      LOG.errorf("The write-ahead log could not be emptied (%s)", e.getClass().getName());
    }
  }
}
