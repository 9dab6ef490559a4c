package org.yizhan.intake.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yizhan.intake.staff.Token;

/**
 * Fills a database fast, with the service stopped: copies of a case that it has stored itself, each
 * with an id and a receipt of its own.
 */
final class Million {

  private static final String OTHERS =
      "request_hash, sealed_key, sealed_request, sealed_route, language, category, country,"
          + " home_county, danger, urgency, lead_kind, lead_id, linked_id, office_id, mission_id";

  /** Without a journal: what is broken off here is thrown away. The service sets its own again. */
  private static final String FAST = "?journal_mode=OFF&synchronous=OFF&cache_size=-131072";

  private Million() {}

  /** Adds cases that are all being handled, or have all ended; each kind once. */
  static void fill(Path database, int cases, boolean open) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database + FAST);
        Statement fill = connection.createStatement()) {
      connection.setAutoCommit(false);
      fill.execute(
          "create temp table pattern as select * from cases order by submitted_at limit 1");
      fill.execute(
          "create temp table made as with recursive n(i) as (select 1 union all select i + 1 from n"
              + " where i < "
              + cases
              + ") select i, printf('%08x-0000-7000-8000-%012x', i, "
              + (open ? 1 : 0)
              + ") as id from n");
      fill.execute(
          "insert into cases (id, receipt_hash, receipt_tail, is_open, state, submitted_at,"
              + " answer_by, acknowledged_at, ended_at, unanswered, version, "
              + OTHERS
              + ") select made.id, lower(hex(randomblob(32))), '0000', "
              + (open ? "1, 'HANDLING'" : "0, 'CLOSED'")
              + ", submitted_at - i, answer_by - i, submitted_at - i, "
              + (open ? "null" : "submitted_at")
              + ", 0, 1, "
              + OTHERS
              + " from made, pattern");
      fill.execute(
          "insert into case_events (id, case_id, position, at, kind, state, visible) select"
              + " replace(made.id, '-8000-', '-9000-'), made.id, 1, submitted_at - i,"
              + " 'SUBMITTED', 'RECEIVED', 1 from made, pattern");
      connection.commit();
    }
  }

  /** A session of the city office, which sees every case; what its browser sends as a cookie. */
  static List<String> signIn(Path database, int browsers) throws SQLException {
    String account = UUID.randomUUID().toString();
    long now = System.currentTimeMillis();
    List<String> cookies = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement insert = connection.createStatement();
        PreparedStatement session =
            connection.prepareStatement(
                "insert into staff_session (token_hash, account_id, language, started_at, seen_at)"
                    + " values (?, ?, 'en', ?, ?)")) {
      insert.execute(
          "insert into staff_account (id, username, display_name, email, password_hash, role,"
              + " scope, created_at) values ('"
              + account
              + "', 'city-"
              + account.substring(0, 8)
              + "', 'City', 'city@example.org', 'none', 'CITY', 'wenzhou', 0)");
      for (int i = 0; i < browsers; i++) {
        Token token = Token.fresh();
        session.setString(1, token.hash());
        session.setString(2, account);
        session.setLong(3, now);
        session.setLong(4, now);
        session.executeUpdate();
        cookies.add("__Host-yizhan=" + token.reveal());
      }
    }
    return cookies;
  }
}
