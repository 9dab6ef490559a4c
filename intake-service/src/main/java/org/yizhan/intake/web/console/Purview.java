package org.yizhan.intake.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;

/**
 * The posts whose accounts a member of staff keeps: the city office all of them, a county office
 * its stations (G4, G5), a station none.
 */
public record Purview(List<Seat> seats) {

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
    for (Station station : directory.stations()) {
      boolean own = member.role() == Role.CITY || member.holds(Role.COUNTY, station.office());
      if (own && station.status() != Station.Status.CLOSED) {
        seats.add(new Seat(Role.STATION, station.id(), station.name(), station.sample()));
      }
    }
    return new Purview(List.copyOf(seats));
  }

  /** The post with this name in a form, when it is within the purview. */
  Optional<Seat> seat(String value) {
    return seats.stream().filter(seat -> seat.value().equals(value)).findFirst();
  }

  /** The posts at one level, for a group in the form. */
  public List<Seat> at(Role role) {
    return seats.stream().filter(seat -> seat.role() == role).toList();
  }

  boolean covers(StaffMember other) {
    return seats.stream().anyMatch(seat -> other.holds(seat.role(), seat.scope()));
  }
}
