package org.yizhan.site.content.rules;

import java.util.List;
import org.yizhan.site.content.Mission;

/** Embassies and consulates: known country, plausible place, numbers that can be dialled. */
public final class MissionRules {
  /** Some missions sit in the next country; further off, latitude and longitude are exchanged. */
  private static final int FAR_KM = 1_500;

  private final Known known;
  private final ContactRules contactRules;

  public MissionRules(Known known) {
    this.known = known;
    this.contactRules = new ContactRules(known.today(), known.missionDays());
  }

  public List<Rule<Mission>> inOrder() {
    return List.of(
        (mission, findings) ->
            findings.reference(mission.country(), known.countries(), "country", "country"),
        this::liesInItsCountry,
        (mission, findings) -> contactRules.real(mission.contacts(), findings));
  }

  private void liesInItsCountry(Mission mission, Findings findings) {
    if (mission.location() == null || mission.country() == null) {
      return;
    }
    var distance = known.places().distanceKm(mission.location(), mission.country());
    if (distance.isPresent() && distance.getAsDouble() > FAR_KM) {
      findings.error(
          "coordinates",
          "the point is %.0f km from the nearest place of %s"
              .formatted(distance.getAsDouble(), mission.country()),
          "Look whether lat and lon are exchanged or a minus sign is missing.",
          "location");
    }
  }
}
