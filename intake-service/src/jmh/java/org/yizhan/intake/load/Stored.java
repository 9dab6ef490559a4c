package org.yizhan.intake.load;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What one request leaves in the database, on average.
 *
 * @param rows in all tables
 * @param bytes of the values in all columns of these rows, without indexes and what a page needs
 */
record Stored(double rows, int bytes) {

  private static final List<String> TABLES =
      List.of("cases", "case_events", "outbox", "audit_entries");

  static Stored in(Path database) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement select = connection.createStatement()) {
      double requests = number(select, "select count(*) from cases");
      double rows = 0;
      double bytes = 0;
      for (String table : TABLES) {
        rows += number(select, "select count(*) from " + table);
        for (String column : columns(select, table)) {
          bytes +=
              number(
                  select,
                  "select sum(case typeof(%1$s) when 'integer' then 8 else"
                      .concat(" coalesce(length(cast(%1$s as blob)), 0) end) from %2$s")
                      .formatted(column, table));
        }
      }
      return new Stored(rows / requests, (int) Math.round(bytes / requests));
    }
  }

  private static List<String> columns(Statement select, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet found =
        select.executeQuery("select name from pragma_table_info('" + table + "')")) {
      while (found.next()) {
        columns.add(found.getString(1));
      }
    }
    return columns;
  }

  private static double number(Statement select, String query) throws SQLException {
    try (ResultSet found = select.executeQuery(query)) {
      found.next();
      return found.getDouble(1);
    }
  }
}
