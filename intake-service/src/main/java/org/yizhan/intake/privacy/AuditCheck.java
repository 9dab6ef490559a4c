package org.yizhan.intake.privacy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Verifies the audit trail from outside of the service, which may run meanwhile: it only reads, and
 * what is appended while it reads does not disturb it.
 */
public final class AuditCheck {

  private static final int ENTRIES_AT_ONCE = 1_000;

  private AuditCheck() {}

  /**
   * What was found.
   *
   * @param entries how many entries were looked at
   * @param firstBroken the position of the first that is not as it was written; one past the last
   *     when entries are missing at the end; empty when all are as they were
   */
  public record Verdict(long entries, OptionalLong firstBroken) {}

  /**
   * Goes through the whole trail in one snapshot.
   *
   * @param database in a transaction of its own that sees one state
   * @param data the data folder, whose {@code keys/secret.key} the trail was written with
   */
  public static Verdict verify(Connection database, Path data) throws SQLException {
    AuditChain chain = new AuditChain(new ServerSecret(new KeyFolder(data.toString())));
    boolean more = true;
    while (more) {
      long before = chain.taken();
      try (PreparedStatement select =
          database.prepareStatement(
              "select position, at, actor, scope, action, case_id, subject, hash"
                  + " from audit_entries where position > ? order by position limit ?")) {
        select.setLong(1, before);
        select.setInt(2, ENTRIES_AT_ONCE);
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            if (!chain.take(entry(rows))) {
              return new Verdict(chain.taken(), OptionalLong.of(chain.taken()));
            }
          }
        }
      }
      more = chain.taken() > before;
    }
    try (Statement statement = database.createStatement();
        ResultSet head = statement.executeQuery("select position, hash from audit_head")) {
      head.next();
      return new Verdict(chain.taken(), chain.brokenAtTheEnd(head.getLong(1), head.getString(2)));
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    AuditEntry entry = new AuditEntry();
    entry.position = row.getLong(1);
    entry.at = Instant.ofEpochMilli(row.getLong(2));
    entry.actor = row.getString(3);
    entry.scope = row.getString(4);
    entry.action = row.getString(5);
    entry.caseId = row.getString(6) == null ? null : UUID.fromString(row.getString(6));
    entry.subject = row.getString(7);
    entry.hash = row.getString(8);
    return entry;
  }
}
