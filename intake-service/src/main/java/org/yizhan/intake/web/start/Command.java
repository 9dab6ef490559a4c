package org.yizhan.intake.web.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.Config;
import org.yizhan.intake.privacy.AuditCheck;
import org.yizhan.intake.privacy.KeyRotation;
import org.yizhan.intake.privacy.KeyUnreadableException;

/**
 * What an operator does beside the service, on its database and its keys, whether it runs or not:
 * {@code audit verify}, {@code keys rotate}, {@code keys retire}.
 *
 * @param url of the database
 * @param login user and password for it, where it needs them
 * @param data the data folder
 */
record Command(String url, Properties login, Path data) {

  private static final String SQLITE = "jdbc:sqlite:";

  /** As the service itself writes; a reading transaction keeps nobody from writing. */
  private static final String SQLITE_READING = "?busy_timeout=10000";

  private static final String SQLITE_WRITING =
      SQLITE_READING + "&synchronous=FULL&secure_delete=true&transaction_mode=IMMEDIATE";

  /** What came of it, in one sentence, and the code to exit with. */
  record Ending(int code, String sentence) {}

  static Command of(Config config) {
    Properties login = new Properties();
    config
        .getOptionalValue("quarkus.datasource.username", String.class)
        .ifPresent(user -> login.setProperty("user", user));
    config
        .getOptionalValue("quarkus.datasource.password", String.class)
        .ifPresent(password -> login.setProperty("password", password));
    return new Command(
        config.getValue("quarkus.datasource.jdbc.url", String.class),
        login,
        config.getValue("yizhan.data", Path.class).toAbsolutePath().normalize());
  }

  /** Does what the words say. */
  Ending run(List<String> words) {
    try {
      Optional<String> missing = missing();
      if (missing.isPresent()) {
        return new Ending(1, missing.get());
      }
      return switch (String.join(" ", words)) {
        case "audit verify" -> verify();
        case "keys rotate" -> rotate();
        case "keys retire" -> retire();
        default ->
            new Ending(
                2, "There is no such command; there are: audit verify, keys rotate, keys retire.");
      };
    } catch (SQLException e) {
      return new Ending(1, "The database cannot be used: " + e.getClass().getSimpleName() + ".");
    } catch (GeneralSecurityException e) {
      return new Ending(
          1, "A key cannot be unwrapped: keys/master.json is not the one of this database.");
    } catch (KeyUnreadableException e) {
      return new Ending(1, e.getMessage());
    }
  }

  private Optional<String> missing() {
    for (String key : List.of("secret.key", "master.json")) {
      if (!Files.exists(data.resolve("keys").resolve(key))) {
        return Optional.of(
            "There is no keys/%s in the data folder %s (YIZHAN_DATA).".formatted(key, data));
      }
    }
    return url.startsWith(SQLITE) && !Files.exists(sqliteFile())
        ? Optional.of("There is no database at %s (YIZHAN_DATA).".formatted(sqliteFile()))
        : Optional.empty();
  }

  private Ending verify() throws SQLException {
    try (Connection database = open(SQLITE_READING)) {
      if (!url.startsWith(SQLITE)) {
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      }
      database.setAutoCommit(false);
      AuditCheck.Verdict verdict = AuditCheck.verify(database, data);
      database.rollback();
      return verdict.firstBroken().isEmpty()
          ? new Ending(0, "The audit trail is whole: %d entries.".formatted(verdict.entries()))
          : new Ending(
              1,
              "The audit trail is broken at entry %d: it was changed or taken out."
                  .formatted(verdict.firstBroken().getAsLong()));
    }
  }

  private Ending rotate() throws SQLException, GeneralSecurityException {
    try (Connection database = open(SQLITE_WRITING)) {
      database.setAutoCommit(false);
      long wrapped = new KeyRotation(database, data).rotate();
      return new Ending(
          0,
          ("The master key has a new version, and %d keys of cases were wrapped anew;"
                  + " back up keys/, then run: keys retire.")
              .formatted(wrapped));
    }
  }

  private Ending retire() throws SQLException, GeneralSecurityException {
    try (Connection database = open(SQLITE_WRITING)) {
      database.setAutoCommit(false);
      int removed = new KeyRotation(database, data).retire();
      return new Ending(
          0,
          ("%d old versions of the master key were removed; destroy them in all backups of keys/,"
                  + " and what was erased before can be read nowhere any more.")
              .formatted(removed));
    }
  }

  private Connection open(String sqliteSettings) throws SQLException {
    String address = url.startsWith(SQLITE) ? SQLITE + sqliteFile() + sqliteSettings : url;
    for (Driver driver : ServiceLoader.load(Driver.class, Command.class.getClassLoader())) {
      if (driver.acceptsURL(address)) {
        return driver.connect(address, login);
      }
    }
    throw new SQLException("no driver");
  }

  private Path sqliteFile() {
    return Path.of(url.substring(SQLITE.length()).replaceFirst("\\?.*", ""));
  }
}
