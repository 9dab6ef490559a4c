package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.COUNTRY;
import static org.yizhan.intake.routing.Wording.Part.OFFICE;
import static org.yizhan.intake.routing.Wording.Part.STATION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Mission;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Station;

/** Who may act on one day: what terms, dates and states make of the directory. */
final class Day {
  final LocalDate date;
  private final Directory directory;
  private final Fitness fitness;
  private final Wording wording;
  private final Map<String, Abroad> abroad = new HashMap<>();
  private final Map<String, Home> homes = new HashMap<>();
  private final Home city;
  private final Nearby<Neighbour> actingAbroad;

  private static final Set<Rule> ABOUT_A_COUNTRY =
      EnumSet.of(Rule.REGION_OF_CHINA, Rule.NO_MISSION);
  private static final Set<Rule> ABOUT_AN_OFFICE =
      EnumSet.of(
          Rule.NO_COUNTY,
          Rule.UNKNOWN_COUNTY,
          Rule.HIGH_SEAS,
          Rule.UNKNOWN_COUNTRY,
          Rule.NO_CONSENT_ABROAD,
          Rule.NO_DOMESTIC_STATION,
          Rule.G12);

  /**
   * A country or territory.
   *
   * @param says what is said about it alone
   * @param stations null where none serves it, in whatever state
   * @param missions null where none answers for it
   */
  record Abroad(
      Country country, Map<Rule, Reason> says, AbroadStations stations, CountryMissions missions) {}

  /**
   * A home county, or the city where the county is not known.
   *
   * @param says what is said about its office alone
   * @param stations null where none serves it, in whatever state
   */
  record Home(Office office, Map<Rule, Reason> says, HomeStations stations) {}

  /** An overseas station, and what is said where it is nearer but mainly for other places. */
  record Neighbour(Station station, Wording.Measured otherPlaces) {}

  Day(LocalDate date, Directory directory, Wording wording) {
    this.date = date;
    this.directory = directory;
    this.wording = wording;
    fitness = new Fitness(date, directory.contactStaleAfterDays(), wording);
    for (Country country : directory.countries()) {
      abroad.put(country.code(), abroad(country));
    }
    for (Office office : directory.offices()) {
      if (office.level() == Office.Level.COUNTY) {
        homes.put(office.id(), home(office, directory.servingCounty(office.id())));
      }
    }
    city = home(directory.cityOffice(), List.of());
    actingAbroad =
        new Nearby<>(
            directory.stations().stream()
                .filter(station -> station.kind() == Station.Kind.OVERSEAS)
                .filter(station -> fitness.against(station) == null)
                .map(this::neighbour)
                .toList(),
            neighbour -> Direction.of(neighbour.station.location()));
  }

  /** Null for what is no country or territory of the directory. */
  Abroad abroad(String country) {
    return abroad.get(country);
  }

  /** Null for what is no county of the directory. */
  Home home(String county) {
    return homes.get(county);
  }

  Home city() {
    return city;
  }

  /** The overseas stations that may act, whomever they serve. */
  Nearby<Neighbour> actingAbroad() {
    return actingAbroad;
  }

  private Abroad abroad(Country country) {
    List<Station> serving = directory.servingCountry(country.code());
    List<Mission> own = directory.missionsIn(country.code());
    List<Mission> answering = own.isEmpty() ? directory.missionsIn(country.missionOf()) : own;
    return new Abroad(
        country,
        wording.reasons(ABOUT_A_COUNTRY, COUNTRY.named(country.name())),
        serving.isEmpty() ? null : new AbroadStations(country, seats(serving), wording),
        answering.isEmpty()
            ? null
            : new CountryMissions(country, answering, own.isEmpty(), wording));
  }

  private Home home(Office office, List<Station> serving) {
    return new Home(
        office,
        wording.reasons(ABOUT_AN_OFFICE, OFFICE.named(office.name())),
        serving.isEmpty() ? null : new HomeStations(seats(serving), wording));
  }

  private Neighbour neighbour(Station station) {
    return new Neighbour(
        station, wording.measured(Rule.OTHER_PLACES, STATION.named(station.name())));
  }

  private List<Seat> seats(List<Station> serving) {
    Predicate<Station> serves = serving::contains;
    return serving.stream()
        .sorted(Comparator.comparing(Station::id))
        .map(station -> Seat.of(station, serves, directory, fitness, wording))
        .toList();
  }
}
