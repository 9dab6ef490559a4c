package org.yizhan.intake.routing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Station;

/** Who may act on one day: what terms, dates and states make of the directory. */
final class Day {
  final LocalDate date;
  private final Directory directory;
  private final Fitness fitness;
  private final Wording wording;
  private final Map<String, AbroadStations> abroad = new HashMap<>();
  private final Map<String, HomeStations> home = new HashMap<>();
  private final Nearby<Station> actingAbroad;

  Day(LocalDate date, Directory directory, Wording wording) {
    this.date = date;
    this.directory = directory;
    this.wording = wording;
    fitness = new Fitness(date, directory.contactStaleAfterDays(), wording);
    for (Country country : directory.countries()) {
      List<Station> serving = directory.servingCountry(country.code());
      if (!serving.isEmpty()) {
        abroad.put(country.code(), new AbroadStations(country, seats(serving), wording));
      }
    }
    for (Office office : directory.offices()) {
      List<Station> serving = directory.servingCounty(office.id());
      if (!serving.isEmpty()) {
        home.put(office.id(), new HomeStations(seats(serving), wording));
      }
    }
    actingAbroad =
        new Nearby<>(
            directory.stations().stream()
                .filter(station -> station.kind() == Station.Kind.OVERSEAS)
                .filter(station -> fitness.against(station) == null)
                .toList(),
            station -> Direction.of(station.location()));
  }

  /** Null where none serves the country, in whatever state. */
  AbroadStations abroad(String country) {
    return abroad.get(country);
  }

  /** Null where none serves the county, in whatever state. */
  HomeStations home(String county) {
    return home.get(county);
  }

  /** The overseas stations that may act, whomever they serve. */
  Nearby<Station> actingAbroad() {
    return actingAbroad;
  }

  private List<Seat> seats(List<Station> serving) {
    Predicate<Station> serves = serving::contains;
    return serving.stream()
        .sorted(Comparator.comparing(Station::id))
        .map(station -> Seat.of(station, serves, directory, fitness, wording))
        .toList();
  }
}
