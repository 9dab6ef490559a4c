package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.notification.Ladder;
import org.yizhan.intake.notification.Recipient;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;

/**
 * Who works a case together (G12): the leading station or office, the linked domestic station and
 * the office that directs. They see the case and are written to; the city office sees all cases. A
 * station abroad does so only while the requester agrees to it.
 */
@ApplicationScoped
class Linkage {

  private static final String STATIONS_CASES =
      "((leadKind = :station and leadId = :scope) or linkedId = :scope)";
  private static final String OFFICES_CASES =
      "((leadKind = :office and leadId = :scope) or officeId = :scope)";
  private static final String WITH_CONSENT = " and abroad = true";
  private static final String ALL_CASES = "1 = 1";

  private final DirectoryFile directory;

  Linkage(DirectoryFile directory) {
    this.directory = directory;
  }

  /** True when the member works on the case, or for the city office. */
  boolean maySee(StaffMember member, HelpCase found) {
    return switch (member.role()) {
      case STATION ->
          (isLead(found, Post.Kind.STATION, member) || member.scope().equals(found.linkedId))
              && (found.abroad || !isAbroad(member.scope()));
      case COUNTY ->
          isLead(found, Post.Kind.OFFICE, member) || member.scope().equals(found.officeId);
      case CITY -> true;
    };
  }

  /** {@link #maySee} as a condition of a query; {@code parameters} gets what it needs. */
  String condition(StaffMember member, Map<String, Object> parameters) {
    if (member.role() == Role.CITY) {
      return ALL_CASES;
    }
    parameters.put("scope", member.scope());
    if (member.role() == Role.STATION) {
      parameters.put("station", Post.Kind.STATION);
      return isAbroad(member.scope()) ? STATIONS_CASES + WITH_CONSENT : STATIONS_CASES;
    }
    parameters.put("office", Post.Kind.OFFICE);
    return OFFICES_CASES;
  }

  /** Whom to write to about the case, the one who leads first; each with the levels above. */
  List<Ladder> ladders(HelpCase found) {
    List<Ladder> ladders = new ArrayList<>();
    ladders.add(
        found.leadKind == Post.Kind.STATION
            ? station(found.leadId, found.officeId)
            : office(found.leadId));
    if (found.linkedId != null) {
      ladders.add(station(found.linkedId, found.officeId));
    }
    ladders.add(office(found.officeId));
    return ladders;
  }

  /** A station that has left the directory counts as one abroad. */
  boolean isAbroad(String station) {
    return directory
        .current()
        .station(station)
        .map(found -> found.kind() == Station.Kind.OVERSEAS)
        .orElse(true);
  }

  private static boolean isLead(HelpCase found, Post.Kind kind, StaffMember member) {
    return found.leadKind == kind && found.leadId.equals(member.scope());
  }

  private Ladder station(String id, String officeId) {
    Ladder office = office(officeId);
    List<Recipient> above = new ArrayList<>(List.of(office.first()));
    above.addAll(office.above());
    return new Ladder(new Recipient(Role.STATION, id), above);
  }

  private Ladder office(String id) {
    Recipient city = new Recipient(Role.CITY, directory.current().cityOffice().id());
    return id.equals(city.scope())
        ? new Ladder(city, List.of())
        : new Ladder(new Recipient(Role.COUNTY, id), List.of(city));
  }
}
