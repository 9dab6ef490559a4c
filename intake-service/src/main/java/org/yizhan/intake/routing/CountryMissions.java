package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.COUNTRY;
import static org.yizhan.intake.routing.Wording.Part.MISSION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Mission;

/** The missions that answer for one country or territory (G20), and the choice among them. */
final class CountryMissions {
  private final Country country;
  private final boolean elsewhere;
  private final Mission first;
  private final List<Mission> missions;
  private final List<Direction> directions;
  private final Wording wording;

  /** The mission chosen, and how near it is; without a distance the cosine is -1. */
  record Chosen(Mission mission, double cosine) {}

  /**
   * @param missions at least one
   * @param elsewhere whether they are another country's, which answer for this one too
   */
  CountryMissions(Country country, List<Mission> missions, boolean elsewhere, Wording wording) {
    this.country = country;
    this.elsewhere = elsewhere;
    this.wording = wording;
    List<Mission> ordered = new ArrayList<>(missions);
    ordered.sort(
        Comparator.comparing((Mission mission) -> !mission.isEmbassy()).thenComparing(Mission::id));
    first = ordered.get(0);
    this.missions = ordered.stream().filter(mission -> mission.location() != null).toList();
    directions = this.missions.stream().map(mission -> Direction.of(mission.location())).toList();
  }

  /**
   * The nearest, or without coordinates the embassy. Adds why.
   *
   * @param here null without coordinates
   */
  Chosen choose(Direction here, List<Reason> because) {
    int nearest = -1;
    double cosine = -1;
    if (here != null) {
      for (int i = 0; i < directions.size(); i++) {
        double there = directions.get(i).cosine(here);
        if (nearest < 0 || there > cosine) {
          nearest = i;
          cosine = there;
        }
      }
    }
    Mission mission = nearest < 0 ? first : missions.get(nearest);
    if (elsewhere) {
      because.add(
          wording.reason(
              Rule.MISSION_OF, COUNTRY.named(country.name()), MISSION.named(mission.name())));
    } else if (nearest >= 0) {
      because.add(
          wording.reasonAt(
              Direction.km(cosine),
              Rule.NEAREST_MISSION,
              COUNTRY.named(country.name()),
              MISSION.named(mission.name())));
    } else if (here == null && mission.isEmbassy()) {
      because.add(wording.reason(Rule.EMBASSY, MISSION.named(mission.name())));
    } else {
      because.add(
          wording.reason(
              Rule.MISSION_IN_COUNTRY,
              COUNTRY.named(country.name()),
              MISSION.named(mission.name())));
    }
    return new Chosen(mission, cosine);
  }
}
