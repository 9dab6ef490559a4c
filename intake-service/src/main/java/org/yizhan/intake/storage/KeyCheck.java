package org.yizhan.intake.storage;

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
import org.yizhan.intake.privacy.ServerSecret;

/**
 * Makes sure that the keys in the data folder are those of the database: what is sealed with others
 * could not be read by anybody.
 */
@ApplicationScoped
public class KeyCheck {

  private final DataSource database;
  private final Seal seal;

  private final ServerSecret secret;

  KeyCheck(DataSource database, Seal seal, ServerSecret secret) {
    this.database = database;
    this.seal = seal;
    this.secret = secret;
  }

  void atStart(@Observes @Priority(Migration.PRIORITY + 1) StartupEvent event) throws SQLException {
    secret.mark("start", new byte[0]);
    try (Connection connection = database.getConnection()) {
      byte[] witness = read(connection);
      if (witness == null) {
        write(connection);
        witness = read(connection);
      }
      if (!seal.recognises(witness)) {
        throw CannotStart.because(
            "The keys in the data folder (keys/) are not those that this database was sealed with;"
                + " bring back the right keys.");
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
