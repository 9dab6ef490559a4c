package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.STATION;
import static org.yizhan.intake.routing.Wording.Part.SUCCESSOR;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Station;

/**
 * A station in a list of candidates, and who acts from there on a day.
 *
 * @param acting the station itself, its successor when it has closed, or null when nobody may
 * @param aside why the station does not act itself; null when it does
 */
record Seat(Station station, Direction direction, Station acting, Reason aside) {

  /**
   * The seat of {@code station}.
   *
   * @param serves whether a successor may take over from there: nobody is sent to a station that
   *     does not serve them
   */
  static Seat of(
      Station station,
      Predicate<Station> serves,
      Directory directory,
      Fitness fitness,
      Wording wording) {
    Direction direction = Direction.of(station.location());
    Reason against = fitness.against(station);
    if (against == null) {
      return new Seat(station, direction, station, null);
    }
    Station successor =
        station.status() == Station.Status.CLOSED ? successor(station, directory) : null;
    if (successor != null && serves.test(successor) && fitness.against(successor) == null) {
      Reason takenOver =
          wording.reason(
              Rule.CLOSED_SUCCESSOR,
              STATION.named(station.name()),
              SUCCESSOR.named(successor.name()));
      return new Seat(station, direction, successor, takenOver);
    }
    return new Seat(station, direction, null, against);
  }

  /** The first in turn that has not closed; null where there is none, or they name each other. */
  private static Station successor(Station closed, Directory directory) {
    Set<String> seen = new HashSet<>();
    Station station = closed;
    while (station != null && station.status() == Station.Status.CLOSED) {
      station =
          seen.add(station.id()) && station.successor() != null
              ? directory.station(station.successor()).orElse(null)
              : null;
    }
    return station;
  }
}
