package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.STATION;

import java.util.Comparator;
import java.util.List;
import org.yizhan.intake.directory.Station;

/** The domestic stations of one home county on one day, and the choice among them. */
final class HomeStations {
  private final List<Seat> seats;
  private final Wording wording;

  /**
   * @param seats in the order that decides between equals
   */
  HomeStations(List<Seat> seats, Wording wording) {
    this.seats =
        seats.stream()
            .sorted(Comparator.comparing(seat -> !seat.station().serves().towns().isEmpty()))
            .toList();
    this.wording = wording;
  }

  /**
   * One that serves the home town, else one for the whole county, else the first id. Adds why, and
   * who was passed over before it.
   *
   * @param homeTown the code of a town or of a village in it; null where it is not known
   * @return null where none may act
   */
  Station choose(String homeTown, List<Reason> because) {
    Seat chosen = homeTown == null ? null : firstThatActs(homeTown, true, because);
    if (chosen == null) {
      chosen = firstThatActs(homeTown, false, because);
    }
    if (chosen == null) {
      return null;
    }
    Rule rule = servesTown(chosen, homeTown) ? Rule.LINKED_TOWN : Rule.LINKED_COUNTY;
    because.add(
        chosen.aside() != null
            ? chosen.aside()
            : wording.reason(rule, STATION.named(chosen.station().name())));
    return chosen.acting();
  }

  private Seat firstThatActs(String homeTown, boolean ofTown, List<Reason> because) {
    for (Seat seat : seats) {
      if (servesTown(seat, homeTown) == ofTown) {
        if (seat.acting() != null) {
          return seat;
        }
        because.add(seat.aside());
      }
    }
    return null;
  }

  /** A village's code begins with its town's. */
  private static boolean servesTown(Seat seat, String homeTown) {
    if (homeTown == null) {
      return false;
    }
    for (String town : seat.station().serves().towns()) {
      if (homeTown.startsWith(town)) {
        return true;
      }
    }
    return false;
  }
}
