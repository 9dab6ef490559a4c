package org.yizhan.site.content.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yizhan.site.content.Problems;

/** RFC 4180 with a header, one record on one line; a value with a comma stands in quotes. */
final class CsvRows {
  private CsvRows() {}

  /**
   * What {@code read} makes of each row.
   *
   * @param header the whole first line
   * @param what the thing that a row is, for the problem where {@code read} refuses it with an
   *     {@link IllegalArgumentException}
   */
  static <T> List<T> read(
      Path file,
      String text,
      String header,
      String what,
      Function<String[], T> read,
      Problems problems) {
    int columns = header.split(",").length;
    List<T> all = new ArrayList<>();
    int line = 0;
    for (String row : text.split("\n", -1)) {
      line++;
      if (line == 1) {
        if (!row.equals(header)) {
          problems.error(
              file, 1, "CSV", "the columns are others", "The first line is " + header + ".");
          return List.of();
        }
      } else if (!row.isEmpty()) {
        try {
          all.add(read.apply(values(row, columns)));
        } catch (IllegalArgumentException e) {
          problems.error(
              file,
              line,
              "CSV",
              "not a " + what + ": " + e.getMessage(),
              "Correct the row by the columns " + header + ".");
        }
      }
    }
    return List.copyOf(all);
  }

  private static String[] values(String row, int columns) {
    String[] values = new String[columns];
    int column = 0;
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i <= row.length(); i++) {
      char c = i < row.length() ? row.charAt(i) : ',';
      if (c == '"') {
        if (quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
          value.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && (!quoted || i == row.length())) {
        if (column == columns) {
          throw new IllegalArgumentException("more than %d values".formatted(columns));
        }
        values[column++] = value.toString();
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    if (column < columns) {
      throw new IllegalArgumentException("%d values instead of %d".formatted(column, columns));
    }
    return values;
  }

  static String emptyAsNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
