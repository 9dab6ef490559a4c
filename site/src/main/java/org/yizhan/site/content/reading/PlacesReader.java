package org.yizhan.site.content.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.Problems;

/** {@code places.csv}: comma-separated with a header; a value with a comma stands in quotes. */
final class PlacesReader {
  private static final String HEADER =
      "geonameid,country_iso2,name,name_zh,admin1,feature_code,population,lat,lon,timezone";
  private static final int COLUMNS = 10;

  private PlacesReader() {}

  static List<Place> read(Path file, String text, Problems problems) {
    List<Place> places = new ArrayList<>();
    int line = 0;
    for (String row : text.split("\n", -1)) {
      line++;
      if (line == 1) {
        if (!row.equals(HEADER)) {
          problems.error(
              file, 1, "CSV", "the columns are others", "The first line is " + HEADER + ".");
          return List.of();
        }
      } else if (!row.isEmpty()) {
        try {
          places.add(place(row));
        } catch (IllegalArgumentException e) {
          problems.error(
              file,
              line,
              "CSV",
              "not a place: " + e.getMessage(),
              "Correct the row by the columns " + HEADER + ".");
        }
      }
    }
    return List.copyOf(places);
  }

  private static Place place(String row) {
    String[] values = values(row);
    return new Place(
        Integer.parseInt(values[0]),
        values[1],
        values[2],
        emptyAsNull(values[3]),
        values[4],
        Integer.parseInt(values[6]),
        new Coordinates(Double.parseDouble(values[7]), Double.parseDouble(values[8])),
        emptyAsNull(values[9]));
  }

  /** RFC 4180, one record on one line. */
  private static String[] values(String row) {
    String[] values = new String[COLUMNS];
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
        if (column == COLUMNS) {
          throw new IllegalArgumentException("more than %d values".formatted(COLUMNS));
        }
        values[column++] = value.toString();
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    if (column < COLUMNS) {
      throw new IllegalArgumentException("%d values instead of %d".formatted(column, COLUMNS));
    }
    return values;
  }

  private static String emptyAsNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
