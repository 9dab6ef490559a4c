package org.yizhan.intake.privacy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Changes the master key while the service runs or stands still: a new version wraps from now on,
 * the keys of all cases are wrapped anew in small transactions, and the old version is removed once
 * nothing hangs on it. What was interrupted is begun again and goes on. The server secret is not
 * touched, so receipts and the audit trail stay as they are.
 */
public final class KeyRotation {

  private static final int AT_ONCE = 200;

  private final Connection database;
  private final KeyFolder folder;

  /**
   * @param database without a transaction, not committing by itself
   * @param data the data folder with {@code keys/}
   */
  public KeyRotation(Connection database, Path data) {
    this.database = database;
    this.folder = new KeyFolder(data.toString());
  }

  /**
   * Makes a new version, unless a rotation is under way, and wraps everything with the newest.
   *
   * @return how many keys were wrapped anew
   */
  public long rotate() throws SQLException, GeneralSecurityException {
    MasterKeys keys = MasterKeys.in(folder);
    if (keys.versions() == 1) {
      keys = keys.withNewPrimary();
      keys.store(folder);
    }
    return rewrap(keys);
  }

  /**
   * Wraps what may still hang on an old version, and removes all old versions.
   *
   * @return how many versions were removed
   */
  public int retire() throws SQLException, GeneralSecurityException {
    MasterKeys keys = MasterKeys.in(folder);
    while (rewrap(keys) > 0) {
      // Whoever had not yet taken up the new version has wrapped with the old one meanwhile.
    }
    keys.onlyPrimary().store(folder);
    return keys.versions() - 1;
  }

  private long rewrap(MasterKeys keys) throws SQLException, GeneralSecurityException {
    long count = rewrapWitness(keys);
    SortedMap<String, byte[]> wrapped = after("");
    while (!wrapped.isEmpty()) {
      for (Map.Entry<String, byte[]> row : wrapped.entrySet()) {
        if (!keys.isCurrent(row.getValue())) {
          byte[] binding = MasterKeys.binding(UUID.fromString(row.getKey()));
          count += replace(row, keys.rewrap(row.getValue(), binding));
        }
      }
      database.commit();
      wrapped = after(wrapped.lastKey());
    }
    return count;
  }

  /** The next wrapped keys, by the ids of their cases. */
  private SortedMap<String, byte[]> after(String id) throws SQLException {
    SortedMap<String, byte[]> rows = new TreeMap<>();
    try (PreparedStatement select =
        database.prepareStatement(
            "select id, sealed_key from cases where id > ? order by id limit ?")) {
      select.setString(1, id);
      select.setInt(2, AT_ONCE);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.put(found.getString(1), found.getBytes(2));
        }
      }
    }
    return rows;
  }

  /** A key that was destroyed meanwhile stays so. */
  private int replace(Map.Entry<String, byte[]> row, byte[] wrapped) throws SQLException {
    try (PreparedStatement update =
        database.prepareStatement(
            "update cases set sealed_key = ? where id = ? and sealed_key = ?")) {
      update.setBytes(1, wrapped);
      update.setString(2, row.getKey());
      update.setBytes(3, row.getValue());
      return update.executeUpdate();
    }
  }

  private int rewrapWitness(MasterKeys keys) throws SQLException, GeneralSecurityException {
    byte[] witness;
    try (PreparedStatement select =
            database.prepareStatement("select sealed from key_witness where id = 1");
        ResultSet found = select.executeQuery()) {
      if (!found.next()) {
        return 0;
      }
      witness = found.getBytes(1);
    }
    if (keys.isCurrent(witness)) {
      return 0;
    }
    try (PreparedStatement update =
        database.prepareStatement("update key_witness set sealed = ? where id = 1")) {
      update.setBytes(1, keys.rewrap(witness, Seal.WITNESS_BINDING));
      update.executeUpdate();
    }
    database.commit();
    return 0;
  }
}
