package org.yizhan.intake.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The rows of one piece of the place index, the most populous place first. */
final class PlaceRows {
  /** Ten times the decimal logarithm: ten times as many people. */
  private static final int FAR_MORE = 10;

  private final List<Row> rows;

  /** A place, and by what it is told from others of its name. */
  record Row(Place place, String country, Set<String> names, Set<String> region, int rank) {

    private boolean isNear(Row other) {
      return place.location().isNear(other.place.location());
    }

    private boolean isIn(String division) {
      return division.length() > 1 && region.stream().anyMatch(name -> name.startsWith(division));
    }
  }

  private PlaceRows(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * The rows of {@code piece}.
   *
   * @throws IllegalArgumentException where it is no piece of an index
   */
  static PlaceRows of(JsonNode piece, Map<Integer, Integer> simplified) {
    if (!piece.isArray()) {
      throw new IllegalArgumentException("not an array");
    }
    List<Row> rows = new ArrayList<>(piece.size());
    for (JsonNode row : piece) {
      if (row.size() < 8 || !row.get(4).isNumber() || !row.get(5).isNumber()) {
        throw new IllegalArgumentException("not a row");
      }
      Coordinates location = new Coordinates(row.get(4).doubleValue(), row.get(5).doubleValue());
      Set<String> names = new HashSet<>();
      add(names, row.get(0), simplified);
      add(names, row.get(1), simplified);
      row.get(7).forEach(spelling -> add(names, spelling, simplified));
      Set<String> region = new HashSet<>();
      row.get(3).forEach(name -> add(region, name, simplified));
      rows.add(
          new Row(
              new Place(row.get(0).asText(), location),
              row.get(2).asText(),
              Set.copyOf(names),
              Set.copyOf(region),
              row.get(6).intValue()));
    }
    return new PlaceRows(List.copyOf(rows));
  }

  private static void add(Set<String> names, JsonNode name, Map<Integer, Integer> simplified) {
    if (name.isTextual()) {
      names.add(FoldedName.of(name.textValue(), simplified));
    }
  }

  /** All places with that name in the country. */
  List<Row> named(String folded, String country) {
    return rows.stream()
        .filter(row -> row.country.equals(country) && row.names.contains(folded))
        .toList();
  }

  /**
   * The one place that is meant of those with one name: the only one; else the only one in a region
   * that was written beside it; else the most populous, if all others lie close by or have at most
   * a tenth of its people. Empty where that leaves a doubt.
   *
   * @param beside what else was written, folded
   */
  static Optional<Place> meant(List<Row> named, List<String> beside) {
    List<Row> inRegion = named.stream().filter(row -> beside.stream().anyMatch(row::isIn)).toList();
    return alone(inRegion).or(() -> alone(named)).map(Row::place);
  }

  private static Optional<Row> alone(List<Row> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row first = rows.get(0);
    Predicate<Row> elsewhere = row -> !row.isNear(first) && row.rank > first.rank - FAR_MORE;
    return rows.stream().anyMatch(elsewhere) ? Optional.empty() : Optional.of(first);
  }
}
