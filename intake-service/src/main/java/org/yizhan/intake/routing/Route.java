package org.yizhan.intake.routing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.yizhan.intake.directory.Mission;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Responsible;
import org.yizhan.intake.directory.Station;

/**
 * Who acts on a request, and why (转派).
 *
 * @param lead who answers first: a station, or else an office
 * @param linked the domestic station that works with it at home (内外联动); null where there is none,
 *     where it leads itself, and where no station may act
 * @param office G12: the county office of the person's home, which directs; the city office where
 *     that is unknown
 * @param mission the one with the statutory duty (G20); null where there is none
 * @param because the reasons in the order in which it was decided, never empty
 */
public record Route(
    Responsible lead, Station linked, Office office, Mission mission, List<Reason> because) {
  public Route {
    requireNonNull(lead, "lead");
    requireNonNull(office, "office");
    because = List.copyOf(because);
    if (because.isEmpty()) {
      throw new IllegalArgumentException("a route without a reason");
    }
  }
}
