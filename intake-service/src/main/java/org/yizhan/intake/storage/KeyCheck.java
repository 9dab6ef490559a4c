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
import org.yizhan.intake.privacy.KeyUnreadableException;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.privacy.ServerSecret;

/**
 * Makes sure that the keys in the data folder are those of the database. What is sealed with others
 * could not be read by anybody; with another secret the same request would become a second case,
 * and the audit trail would look forged.
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
    try {
      check();
    } catch (KeyUnreadableException e) {
      throw CannotStart.because(e.getMessage());
    }
  }

  /**
   * Compares the keys with the database, which takes them for its own when it is new.
   *
   * @throws PreventFurtherStepsException with one sentence for the operator when they are others
   */
  void check() throws SQLException {
    try (Connection connection = database.getConnection()) {
      begin(connection);
      try (PreparedStatement select =
              connection.prepareStatement("select sealed, mark from key_witness where id = 1");
          ResultSet rows = select.executeQuery()) {
        rows.next();
        if (!seal.recognises(rows.getBytes(1))) {
          throw notTheirs("master.json");
        }
        if (!secret.witness().equals(rows.getString(2))) {
          throw notTheirs("secret.key");
        }
      }
    }
  }

  private static PreventFurtherStepsException notTheirs(String file) {
    return CannotStart.because(
        "The key file keys/"
            + file
            + " in the data folder is not the one that this database was begun with;"
            + " bring back the right one.");
  }

  /** What was written first stays, also when another instance does the same at this moment. */
  private void begin(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into key_witness (id, sealed, mark) values (1, ?, ?) on conflict do nothing")) {
      insert.setBytes(1, seal.witness());
      insert.setString(2, secret.witness());
      insert.executeUpdate();
    }
  }
}
