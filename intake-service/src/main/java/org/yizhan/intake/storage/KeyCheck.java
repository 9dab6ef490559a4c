package org.yizhan.intake.storage;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.yizhan.intake.privacy.Seal;

/**
 * Makes sure that the keys in the data folder are those of the database: what is sealed with others
 * could not be read by anybody.
 */
@ApplicationScoped
public class KeyCheck {

  private final DataSource database;
  private final Seal seal;

  KeyCheck(DataSource database, Seal seal) {
    this.database = database;
    this.seal = seal;
  }

  void atStart(@Observes @Priority(Migration.PRIORITY + 1) StartupEvent event) throws SQLException {
    try (Connection connection = database.getConnection()) {
      byte[] witness = read(connection);
      if (witness == null) {
        write(connection);
        witness = read(connection);
      }
      if (!seal.recognises(witness)) {
        throw new PreventFurtherStepsException(
            "The keys in the data folder (keys/) are not those that this database was sealed with;"
                + " bring back the right keys.",
            1);
      }
    }
  }

  private static byte[] read(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select sealed from key_witness where id = 1");
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? rows.getBytes(1) : null;
    }
  }

  /** Another instance may do the same at this moment; the first one's stays. */
  private void write(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into key_witness (id, sealed) values (1, ?) on conflict do nothing")) {
      insert.setBytes(1, seal.witness());
      insert.executeUpdate();
    }
  }
}
