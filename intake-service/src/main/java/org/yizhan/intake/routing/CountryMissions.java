package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.COUNTRY;
import static org.yizhan.intake.routing.Wording.Part.MISSION;

import java.util.Comparator;
import java.util.List;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Mission;

/** The missions that answer for one country or territory (G20), and the choice among them. */
final class CountryMissions {
  private final boolean elsewhere;
  private final List<Choice> choices;

  /**
   * A mission, and what is said where it is chosen.
   *
   * @param direction null where its place is not known
   */
  private record Choice(
      Mission mission,
      Direction direction,
      Wording.Measured nearest,
      Reason embassy,
      Reason inCountry,
      Reason ofAnother) {}

  /** The mission chosen, and how near it is; without a distance the cosine is -1. */
  record Chosen(Mission mission, double cosine) {}

  /**
   * The missions of one country.
   *
   * @param missions at least one
   * @param elsewhere whether they are another country's, which answer for this one too
   */
  CountryMissions(Country country, List<Mission> missions, boolean elsewhere, Wording wording) {
    this.elsewhere = elsewhere;
    choices =
        missions.stream()
            .sorted(
                Comparator.comparing((Mission mission) -> !mission.isEmbassy())
                    .thenComparing(Mission::id))
            .map(mission -> choice(country, mission, wording))
            .toList();
  }

  private static Choice choice(Country country, Mission mission, Wording wording) {
    Wording.Name here = COUNTRY.named(country.name());
    Wording.Name name = MISSION.named(mission.name());
    return new Choice(
        mission,
        mission.location() == null ? null : Direction.of(mission.location()),
        wording.measured(Rule.NEAREST_MISSION, name),
        wording.reason(Rule.EMBASSY, name),
        wording.reason(Rule.MISSION_IN_COUNTRY, here, name),
        wording.reason(Rule.MISSION_OF, here, name));
  }

  /**
   * The nearest, or without coordinates the embassy. Adds why.
   *
   * @param here null without coordinates
   */
  Chosen choose(Direction here, List<Reason> because) {
    Choice chosen = choices.get(0);
    double cosine = Double.NEGATIVE_INFINITY;
    if (here != null) {
      for (Choice choice : choices) {
        if (choice.direction != null && choice.direction.cosine(here) > cosine) {
          chosen = choice;
          cosine = choice.direction.cosine(here);
        }
      }
    }
    boolean measured = cosine >= -1;
    if (elsewhere) {
      because.add(chosen.ofAnother);
    } else if (measured) {
      because.add(chosen.nearest.at(Direction.km(cosine)));
    } else {
      boolean listed = here == null && chosen.mission.isEmbassy();
      because.add(listed ? chosen.embassy : chosen.inCountry);
    }
    return new Chosen(chosen.mission, measured ? cosine : -1);
  }
}
