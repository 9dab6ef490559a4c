package org.yizhan.intake.routing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Mission;
import org.yizhan.intake.directory.Station;

/**
 * Decides who acts on a request (转派), from one directory. The order of the decisions stands in
 * {@link Decision}. Always answers, whatever is asked; the same question has the same answer. Safe
 * for many threads.
 */
public final class Router {
  final Directory directory;
  final Wording wording = new Wording();
  final Nearby<Direction> landmarks;
  private volatile Day day;

  public Router(Directory directory) {
    this.directory = directory;
    landmarks =
        new Nearby<>(
            Stream.concat(
                    directory.stations().stream().map(Station::location),
                    directory.missions().stream().map(Mission::location))
                .filter(Objects::nonNull)
                .map(Direction::of)
                .toList(),
            direction -> direction);
  }

  /**
   * Who acts, and why.
   *
   * @param today decides about terms and about contacts that are no longer checked (G4, G8)
   */
  public Route route(Whereabouts where, LocalDate today) {
    return new Decision(this, on(today), where).route();
  }

  private Day on(LocalDate today) {
    Day known = day;
    if (known == null || !known.date.equals(today)) {
      known = new Day(today, directory, wording);
      day = known;
    }
    return known;
  }
}
