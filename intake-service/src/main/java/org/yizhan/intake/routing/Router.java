package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.OFFICE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Mission;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Station;

/**
 * Decides who acts on a request (转派), from one directory. The order of the decisions stands in
 * {@link Decision}. Always answers, whatever is asked; the same question has the same answer. Safe
 * for many threads.
 */
public final class Router {
  final Directory directory;
  final Wording wording = new Wording();
  final Nearby<Direction> landmarks;
  private final Map<String, CountryMissions> missions = new HashMap<>();
  private volatile Day day;

  public Router(Directory directory) {
    this.directory = directory;
    for (Country country : directory.countries()) {
      List<Mission> own = directory.missionsIn(country.code());
      List<Mission> answering = own.isEmpty() ? directory.missionsIn(country.missionOf()) : own;
      if (!answering.isEmpty()) {
        missions.put(
            country.code(), new CountryMissions(country, answering, own.isEmpty(), wording));
      }
    }
    landmarks =
        new Nearby<>(
            Stream.concat(
                    directory.stations().stream().map(Station::location),
                    directory.missions().stream()
                        .map(Mission::location)
                        .filter(location -> location != null))
                .map(Direction::of)
                .toList(),
            direction -> direction);
  }

  /**
   * Who acts, and why.
   *
   * @param today decides about terms and about contacts that are no longer checked (G4, G8)
   */
  public Route route(Whereabouts where, LocalDate today) {
    return new Decision(this, on(today), where).route();
  }

  /** Null where no mission answers for the country. */
  CountryMissions missions(String country) {
    return missions.get(country);
  }

  /** G12: the office that directs where the home is in {@code county}. */
  Office office(String county, List<Reason> because) {
    Office office = directory.countyOffice(county).orElse(null);
    if (office != null) {
      return office;
    }
    Office city = directory.cityOffice();
    because.add(
        wording.reason(
            county == null || county.isBlank() ? Rule.NO_COUNTY : Rule.UNKNOWN_COUNTY,
            OFFICE.named(city.name())));
    return city;
  }

  private Day on(LocalDate today) {
    Day known = day;
    if (known == null || !known.date.equals(today)) {
      known = new Day(today, directory, wording);
      day = known;
    }
    return known;
  }
}
