package org.yizhan.intake.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;

/**
 * The posts whose accounts a member of staff keeps: the city office all of them, a county office
 * its stations (G4, G5), a station none.
 *
 * @param seats the posts that somebody may be invited for: no closed station is among them
 * @param stations the ids of all stations whose accounts are kept, whatever became of them
 */
public record Purview(List<Seat> seats, StaffMember keeper, Set<String> stations) {

  /** A post that accounts can be made for. */
  public record Seat(Role role, String scope, Text name, boolean sample) {

    /** Its name in a form. */
    public String value() {
      return role.key() + ":" + scope;
    }
  }

  static Purview of(StaffMember member, Directory directory) {
    List<Seat> seats = new ArrayList<>();
    if (member.role() == Role.CITY) {
      for (Office office : directory.offices()) {
        Role role = office.level() == Office.Level.CITY ? Role.CITY : Role.COUNTY;
        seats.add(new Seat(role, office.id(), office.name(), false));
      }
    }
    List<Station> stations =
        directory.stations().stream()
            .filter(
                station ->
                    member.role() == Role.CITY || member.holds(Role.COUNTY, station.office()))
            .toList();
    for (Station station : stations) {
      if (station.status() != Station.Status.CLOSED) {
        seats.add(new Seat(Role.STATION, station.id(), station.name(), station.sample()));
      }
    }
    return new Purview(
        List.copyOf(seats),
        member,
        stations.stream().map(Station::id).collect(Collectors.toUnmodifiableSet()));
  }

  /** The post with this name in a form, when it is within the purview. */
  Optional<Seat> seat(String value) {
    return seats.stream().filter(seat -> seat.value().equals(value)).findFirst();
  }

  /** The posts at one level, for a group in the form. */
  public List<Seat> at(Role role) {
    return seats.stream().filter(seat -> seat.role() == role).toList();
  }

  /**
   * Whether this account is seen and may be ended. The accounts of a station that has left the
   * directory are the city's, for nothing tells whose they were.
   */
  boolean covers(StaffMember other) {
    return keeper.role() == Role.CITY
        || (other.role() == Role.STATION && stations.contains(other.scope()));
  }
}
