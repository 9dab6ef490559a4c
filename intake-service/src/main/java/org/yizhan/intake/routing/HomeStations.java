package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.STATION;

import java.util.Comparator;
import java.util.List;
import org.yizhan.intake.directory.Station;

/** The domestic stations of one home county on one day, and the choice among them. */
final class HomeStations {
  private final List<Choice> choices;

  /** A seat, and why its station is chosen: for the town, or for the county. */
  private record Choice(Seat seat, List<String> towns, Reason forTown, Reason forCounty) {

    /** A village's code begins with its town's. */
    boolean serves(String homeTown) {
      if (homeTown != null) {
        for (String town : towns) {
          if (homeTown.startsWith(town)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /**
   * The seats of one county.
   *
   * @param seats in the order that decides between equals
   */
  HomeStations(List<Seat> seats, Wording wording) {
    choices =
        seats.stream()
            .sorted(Comparator.comparing(seat -> !seat.station().serves().towns().isEmpty()))
            .map(seat -> choice(seat, wording))
            .toList();
  }

  private static Choice choice(Seat seat, Wording wording) {
    Wording.Name name = STATION.named(seat.station().name());
    return new Choice(
        seat,
        seat.station().serves().towns(),
        wording.reason(Rule.LINKED_TOWN, name),
        wording.reason(Rule.LINKED_COUNTY, name));
  }

  /**
   * One that serves the home town, else one for the whole county, else the first id. Adds why, and
   * who was passed over before it.
   *
   * @param homeTown the code of a town or of a village in it; null where it is not known
   * @return null where none may act
   */
  Station choose(String homeTown, List<Reason> because) {
    Station ofTown = homeTown == null ? null : firstThatActs(homeTown, true, because);
    return ofTown != null ? ofTown : firstThatActs(homeTown, false, because);
  }

  private Station firstThatActs(String homeTown, boolean ofTown, List<Reason> because) {
    for (Choice choice : choices) {
      if (choice.serves(homeTown) == ofTown) {
        Seat seat = choice.seat;
        if (seat.aside() != null) {
          because.add(seat.aside());
        } else {
          because.add(ofTown ? choice.forTown : choice.forCounty);
        }
        if (seat.acting() != null) {
          return seat.acting();
        }
      }
    }
    return null;
  }
}
