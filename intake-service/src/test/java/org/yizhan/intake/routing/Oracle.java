package org.yizhan.intake.routing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static org.yizhan.intake.routing.Haversine.km;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.Mission;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Station;

/**
 * The rules of routing said once more, as plainly as possible and without any thought of speed: it
 * sorts everything for each question and takes the first that may act.
 */
final class Oracle {
  private final Directory directory;
  private final LocalDate today;
  private final Map<String, String> plain = new HashMap<>();

  /**
   * What a route has to be: ids, null for nothing, and each reason as its rule and a name in it.
   */
  record Answer(String lead, String linked, String office, String mission, List<Said> because) {}

  record Said(String rule, String name) {}

  Oracle(Directory directory, LocalDate today) {
    this.directory = directory;
    this.today = today;
  }

  Answer answer(Whereabouts where) {
    List<Said> because = new ArrayList<>();
    Coordinates here =
        where.location() != null && where.location().arePlace() ? where.location() : null;
    if (where.location() != null && here == null) {
      because.add(new Said("bad-coordinates", ""));
    }
    Office office =
        directory.offices().stream()
            .filter(one -> one.level() == Office.Level.COUNTY)
            .filter(one -> one.id().equals(where.homeCounty()))
            .findFirst()
            .orElse(directory.cityOffice());
    if (office.level() == Office.Level.CITY) {
      boolean none = where.homeCounty() == null || where.homeCounty().isBlank();
      because.add(new Said(none ? "no-county" : "unknown-county", office.name().en()));
    }

    boolean known =
        directory.countries().stream().anyMatch(one -> one.code().equals(where.country()));
    String lead = office.id();
    boolean withHome = true;
    if ("child-abduction".equals(where.category())) {
      because.add(new Said("out-of-scope", "Kind child-abduction"));
      withHome = false;
    } else if ("CN".equals(where.country())) {
      because.add(new Said("domestic-place", ""));
      lead = home(where, office, because).map(Station::id).orElse(office.id());
      withHome = false;
    } else if (!known) {
      because.add(new Said(here == null ? "unknown-country" : "high-seas", office.name().en()));
    } else if (!where.abroadConsent()) {
      because.add(new Said("no-consent-abroad", office.name().en()));
    } else {
      Optional<Station> station = abroad(where, here, because);
      if (station.isEmpty()) {
        because.add(new Said("no-serving-station", office.name().en()));
      }
      lead = station.map(Station::id).orElse(office.id());
    }
    String linked = withHome ? home(where, office, because).map(Station::id).orElse(null) : null;
    because.add(new Said("G12", office.name().en()));
    String mission = known ? mission(where.country(), here, because) : null;
    if (known
        && !"CN".equals(where.country())
        && here != null
        && Stream.concat(
                directory.stations().stream().map(Station::location),
                directory.missions().stream().map(Mission::location).filter(Objects::nonNull))
            .noneMatch(place -> km(here, place) < 1000)) {
      because.add(new Said("high-seas", "1000"));
    }
    return new Answer(lead, linked, office.id(), mission, because);
  }

  private Optional<Station> abroad(Whereabouts where, Coordinates here, List<Said> because) {
    List<Station> serving =
        directory.stations().stream()
            .filter(one -> one.kind() == Station.Kind.OVERSEAS)
            .filter(one -> one.serves().countries().contains(where.country()))
            .toList();
    if (where.location() == null && !serving.isEmpty()) {
      because.add(new Said("no-coordinates", ""));
    }
    boolean anywhere = where.place() == null || where.place().isBlank();
    Predicate<Station> whole = one -> one.serves().places().isEmpty();
    Predicate<Station> named = named(where.place(), serving);
    Predicate<Station> tied =
        one ->
            Stream.concat(Stream.of(one.office()), one.serves().counties().stream())
                .anyMatch(county -> county.equals(where.homeCounty()));
    Comparator<Station> order =
        here != null
            ? comparing((Station one) -> !(anywhere || named.test(one) || whole.test(one)))
                .thenComparingDouble(one -> km(here, one.location()))
            : comparing((Station one) -> !named.test(one))
                .thenComparing(one -> !tied.test(one))
                .thenComparing(one -> !whole.test(one));
    Optional<Station> seat = firstThatMayAct(serving, order, because);
    Optional<Station> chosen = seat.flatMap(one -> actor(one, serving));
    seat.filter(one -> objection(one) == null)
        .ifPresent(
            one -> {
              String rule =
                  named.test(one)
                      ? "serves-place"
                      : here != null
                          ? "nearest-serving"
                          : tied.test(one) ? "home-tie" : "serves-country";
              because.add(new Said(rule, one.name().en()));
            });
    if (here != null) {
      double reach = Math.min(50, seat.map(one -> km(here, one.location())).orElse(50.0));
      directory.stations().stream()
          .filter(one -> one.kind() == Station.Kind.OVERSEAS && objection(one) == null)
          .filter(one -> !chosen.map(Station::id).equals(Optional.of(one.id())))
          .filter(one -> km(here, one.location()) < reach)
          .min(comparingDouble(one -> km(here, one.location())))
          .ifPresent(
              one ->
                  because.add(
                      new Said(
                          one.serves().countries().contains(where.country())
                              ? "other-places"
                              : "not-serving",
                          one.name().en())));
    }
    return chosen;
  }

  private Predicate<Station> named(String place, List<Station> serving) {
    if (place == null || place.isBlank()) {
      return one -> false;
    }
    List<String> readings = new ArrayList<>(List.of(place));
    readings.addAll(List.of(place.split("[,（]")));
    for (String reading : readings) {
      Set<String> named =
          serving.stream()
              .filter(
                  one ->
                      Stream.of(one.serves().places(), List.of(one.city().zh(), one.city().en()))
                          .flatMap(List::stream)
                          .anyMatch(name -> plain(name).equals(plain(reading))))
              .map(Station::id)
              .collect(Collectors.toSet());
      if (!named.isEmpty()) {
        return one -> named.contains(one.id());
      }
    }
    return one -> false;
  }

  private String plain(String name) {
    return plain.computeIfAbsent(
        name,
        written ->
            Normalizer.normalize(written, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", ""));
  }

  private Optional<Station> home(Whereabouts where, Office office, List<Said> because) {
    Predicate<Station> ofTown =
        one ->
            where.homeTown() != null
                && one.serves().towns().stream().anyMatch(where.homeTown()::startsWith);
    List<Station> serving =
        directory.stations().stream()
            .filter(one -> one.kind() == Station.Kind.DOMESTIC)
            .filter(one -> one.serves().counties().contains(office.id()))
            .toList();
    Optional<Station> seat =
        firstThatMayAct(
            serving,
            comparing((Station one) -> !ofTown.test(one))
                .thenComparing(one -> !one.serves().towns().isEmpty()),
            because);
    seat.filter(one -> objection(one) == null)
        .ifPresent(
            one ->
                because.add(
                    new Said(ofTown.test(one) ? "linked-town" : "linked-county", one.name().en())));
    if (seat.isEmpty()) {
      because.add(new Said("no-domestic-station", office.name().en()));
    }
    return seat.flatMap(one -> actor(one, serving));
  }

  private Optional<Station> firstThatMayAct(
      List<Station> serving, Comparator<Station> order, List<Said> because) {
    for (Station one : serving.stream().sorted(order.thenComparing(Station::id)).toList()) {
      if (objection(one) == null) {
        return Optional.of(one);
      }
      boolean takenOver = actor(one, serving).isPresent();
      because.add(new Said(takenOver ? "closed-successor" : objection(one), one.name().en()));
      if (takenOver) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private Optional<Station> actor(Station station, List<Station> serving) {
    Set<String> seen = new HashSet<>();
    Station one = station;
    while (one.status() == Station.Status.CLOSED) {
      if (one.successor() == null || !seen.add(one.id())) {
        return Optional.empty();
      }
      one = directory.station(one.successor()).orElseThrow();
    }
    return objection(one) == null && serving.contains(one) ? Optional.of(one) : Optional.empty();
  }

  private String objection(Station one) {
    if (one.status() == Station.Status.CLOSED) {
      return "closed";
    }
    if (one.status() == Station.Status.SUSPENDED) {
      return "suspended";
    }
    if (one.sample()) {
      return null;
    }
    if (today.compareTo(one.term().from()) < 0) {
      return "term-not-begun";
    }
    if (today.compareTo(one.term().to()) > 0) {
      return "term-ended";
    }
    LocalDate oldest = today.minusDays(directory.contactStaleAfterDays());
    return one.contacts().stream().anyMatch(contact -> !contact.verifiedOn().isBefore(oldest))
        ? null
        : "stale-contacts";
  }

  private String mission(String country, Coordinates here, List<Said> because) {
    if (country.equals("CN")) {
      return null;
    }
    if (List.of("HK", "MO", "TW").contains(country)) {
      because.add(new Said("region-of-china", "Country " + country));
      return null;
    }
    List<Mission> own = in(country);
    List<Mission> answering =
        own.isEmpty() ? in(directory.country(country).orElseThrow().missionOf()) : own;
    if (answering.isEmpty()) {
      because.add(new Said("no-mission", "Country " + country));
      return null;
    }
    Mission chosen =
        Stream.concat(
                answering.stream()
                    .filter(one -> here != null && one.location() != null)
                    .sorted(comparingDouble(one -> km(here, one.location()))),
                answering.stream()
                    .sorted(
                        comparing((Mission one) -> !one.isEmbassy()).thenComparing(Mission::id)))
            .findFirst()
            .orElseThrow();
    String rule =
        own.isEmpty()
            ? "mission-of"
            : here != null && answering.stream().anyMatch(one -> one.location() != null)
                ? "nearest-mission"
                : here == null && chosen.isEmbassy() ? "embassy" : "mission-in-country";
    because.add(new Said(rule, chosen.name().en()));
    return chosen.id();
  }

  private List<Mission> in(String country) {
    return directory.missions().stream().filter(one -> one.country().equals(country)).toList();
  }
}
