package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.COUNTRY;
import static org.yizhan.intake.routing.Wording.Part.MISSION;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Mission;

/** The missions that answer for one country or territory (G20), and the choice among them. */
final class CountryMissions {
  private final Country country;
  private final boolean elsewhere;
  private final Mission first;
  private final List<Located> located;
  private final Wording wording;

  private record Located(Mission mission, Direction direction, Wording.Measured nearest) {}

  /** The mission chosen, and how near it is; without a distance the cosine is -1. */
  record Chosen(Mission mission, double cosine) {}

  /**
   * The missions of one country.
   *
   * @param missions at least one
   * @param elsewhere whether they are another country's, which answer for this one too
   */
  CountryMissions(Country country, List<Mission> missions, boolean elsewhere, Wording wording) {
    this.country = country;
    this.elsewhere = elsewhere;
    this.wording = wording;
    List<Mission> embassyFirst =
        missions.stream()
            .sorted(
                Comparator.comparing((Mission mission) -> !mission.isEmbassy())
                    .thenComparing(Mission::id))
            .toList();
    first = embassyFirst.get(0);
    located =
        embassyFirst.stream()
            .map(mission -> mission.location() == null ? null : located(mission))
            .filter(Objects::nonNull)
            .toList();
  }

  private Located located(Mission mission) {
    return new Located(
        mission,
        Direction.of(mission.location()),
        wording.measured(Rule.NEAREST_MISSION, MISSION.named(mission.name())));
  }

  /**
   * The nearest, or without coordinates the embassy. Adds why.
   *
   * @param here null without coordinates
   */
  Chosen choose(Direction here, List<Reason> because) {
    Located nearest = null;
    double cosine = -1;
    if (here != null) {
      for (Located one : located) {
        double there = one.direction.cosine(here);
        if (nearest == null || there > cosine) {
          nearest = one;
          cosine = there;
        }
      }
    }
    Mission mission = nearest == null ? first : nearest.mission;
    if (nearest != null && !elsewhere) {
      because.add(nearest.nearest.at(Direction.km(cosine)));
    } else if (here == null && !elsewhere && mission.isEmbassy()) {
      because.add(wording.reason(Rule.EMBASSY, MISSION.named(mission.name())));
    } else {
      because.add(
          wording.reason(
              elsewhere ? Rule.MISSION_OF : Rule.MISSION_IN_COUNTRY,
              COUNTRY.named(country.name()),
              MISSION.named(mission.name())));
    }
    return new Chosen(mission, cosine);
  }
}
