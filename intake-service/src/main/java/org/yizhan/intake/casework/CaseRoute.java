package org.yizhan.intake.casework;

import java.util.List;
import java.util.Objects;
import org.yizhan.intake.routing.Reason;

/**
 * Who acts on a case and why, as it was decided when the request came.
 *
 * @param lead the station or office that answers first
 * @param linked the domestic station that is linked in, or null (G12)
 * @param office the county or city office that directs (G12)
 * @param mission the mission in the country, or null
 * @param because the rules that decided, in their order
 */
public record CaseRoute(Post lead, Post linked, Post office, Post mission, List<Reason> because) {
  public CaseRoute {
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(office, "office");
    because = List.copyOf(because);
  }
}
