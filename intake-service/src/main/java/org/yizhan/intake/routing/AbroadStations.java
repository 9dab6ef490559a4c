package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.COUNTRY;
import static org.yizhan.intake.routing.Wording.Part.STATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Station;

/** The overseas stations that serve one country on one day, and the choice among them. */
final class AbroadStations {
  private final Country country;
  private final Wording wording;
  private final List<Seat> seats;
  private final int[] acting;
  private final int[] setAside;
  private final double[] x;
  private final double[] y;
  private final double[] z;
  private final boolean[] wholeCountry;
  private final Map<String, boolean[]> naming = new HashMap<>();
  private final Map<String, boolean[]> tiedTo = new HashMap<>();
  private final boolean[] none;

  /**
   * @param seats in the order that decides between equals
   */
  AbroadStations(Country country, List<Seat> seats, Wording wording) {
    this.country = country;
    this.wording = wording;
    this.seats = List.copyOf(seats);
    acting = indexes(seats, true);
    setAside = indexes(seats, false);
    x = seats.stream().mapToDouble(seat -> seat.direction().x()).toArray();
    y = seats.stream().mapToDouble(seat -> seat.direction().y()).toArray();
    z = seats.stream().mapToDouble(seat -> seat.direction().z()).toArray();
    wholeCountry = new boolean[seats.size()];
    none = new boolean[seats.size()];
    for (int i = 0; i < seats.size(); i++) {
      Station station = seats.get(i).station();
      wholeCountry[i] = station.serves().places().isEmpty();
      for (String name : placeNames(station)) {
        mark(naming, PlaceName.fold(name), i);
      }
      mark(tiedTo, station.office(), i);
      for (String county : station.serves().counties()) {
        mark(tiedTo, county, i);
      }
    }
    knowSpellingsAsPublished();
  }

  /** Most people pick the place from the finder: what they send then needs no folding. */
  private void knowSpellingsAsPublished() {
    for (Seat seat : seats) {
      for (String name : placeNames(seat.station())) {
        naming.put(name, naming.get(PlaceName.fold(name)));
      }
    }
  }

  /** The towns that a station names as its own: those that it serves, and the one it sits in. */
  private static List<String> placeNames(Station station) {
    return Stream.concat(
            station.serves().places().stream(), Stream.of(station.city().zh(), station.city().en()))
        .toList();
  }

  /** The station chosen, and how near its seat is. */
  record Chosen(Station station, double cosine) {}

  /**
   * The nearest of those that serve the place, else the nearest that serves the country; between
   * equals the first id. Adds why, and who was passed over before it.
   *
   * @param place as written; where nothing was written every station serves it
   * @return null where none may act
   */
  Chosen nearest(String place, Direction here, List<Reason> because) {
    boolean written = place != null && !place.isBlank();
    boolean[] named = written ? naming(place) : none;
    boolean[] preferred = written ? wholeCountry : none;
    int best = -1;
    boolean bestServes = false;
    double bestCosine = 0;
    for (int i : acting) {
      boolean serves = named[i] || preferred[i];
      double cosine = x[i] * here.x() + y[i] * here.y() + z[i] * here.z();
      if (best < 0 || (serves == bestServes ? cosine > bestCosine : serves)) {
        best = i;
        bestServes = serves;
        bestCosine = cosine;
      }
    }
    if (setAside.length > 0) {
      addPassedOver(
          best,
          i -> new Rank(named[i] || preferred[i], seats.get(i).direction().cosine(here), i),
          because);
    }
    if (best < 0) {
      return null;
    }
    Seat seat = seats.get(best);
    int km = Direction.km(bestCosine);
    because.add(
        seat.aside() != null
            ? seat.aside()
            : named[best]
                ? wording.reasonAt(km, Rule.SERVES_PLACE_AT, STATION.named(seat.station().name()))
                : wording.reasonAt(
                    km,
                    Rule.NEAREST_SERVING,
                    STATION.named(seat.station().name()),
                    COUNTRY.named(country.name())));
    return new Chosen(seat.acting(), bestCosine);
  }

  /**
   * Without coordinates: one that names the place, else one with ties to the home county, else one
   * for the whole country, else the first id. Adds why, and who was passed over before it.
   *
   * @return null where none may act
   */
  Station byName(String place, String homeCounty, List<Reason> because) {
    boolean[] named = place == null || place.isBlank() ? none : naming(place);
    boolean[] tied = tiedTo.getOrDefault(homeCounty, none);
    int best = -1;
    int bestMerit = -1;
    for (int i : acting) {
      int merit = merit(named, tied, i);
      if (merit > bestMerit) {
        best = i;
        bestMerit = merit;
      }
    }
    if (setAside.length > 0) {
      addPassedOver(best, i -> new Rank(named[i], merit(named, tied, i), i), because);
    }
    if (best < 0) {
      return null;
    }
    Seat seat = seats.get(best);
    if (seat.aside() != null) {
      because.add(seat.aside());
    } else if (named[best]) {
      because.add(wording.reason(Rule.SERVES_PLACE, STATION.named(seat.station().name())));
    } else {
      because.add(
          wording.reason(
              tied[best] ? Rule.HOME_TIE : Rule.SERVES_COUNTRY,
              STATION.named(seat.station().name()),
              COUNTRY.named(country.name())));
    }
    return seat.acting();
  }

  private int merit(boolean[] named, boolean[] tied, int i) {
    return (named[i] ? 4 : 0) + (tied[i] ? 2 : 0) + (wholeCountry[i] ? 1 : 0);
  }

  /** Where a seat stands in the order of the choice. */
  private record Rank(boolean serves, double value, int index) implements Comparable<Rank> {
    private static final Comparator<Rank> FIRST_TO_LAST =
        Comparator.comparing(Rank::serves)
            .thenComparingDouble(Rank::value)
            .reversed()
            .thenComparingInt(Rank::index);

    @Override
    public int compareTo(Rank other) {
      return FIRST_TO_LAST.compare(this, other);
    }
  }

  private interface Ranking {
    Rank of(int seat);
  }

  private void addPassedOver(int chosen, Ranking ranking, List<Reason> because) {
    Rank limit = chosen < 0 ? null : ranking.of(chosen);
    List<Rank> before = new ArrayList<>();
    for (int i : setAside) {
      Rank rank = ranking.of(i);
      if (limit == null || rank.compareTo(limit) < 0) {
        before.add(rank);
      }
    }
    before.sort(null);
    for (Rank rank : before) {
      because.add(seats.get(rank.index).aside());
    }
  }

  private boolean[] naming(String place) {
    boolean[] asWritten = naming.get(place);
    if (asWritten != null) {
      return asWritten;
    }
    boolean[] folded = naming.get(PlaceName.fold(place));
    if (folded != null) {
      return folded;
    }
    for (String part : PlaceName.parts(place)) {
      boolean[] ofPart = naming.get(PlaceName.fold(part));
      if (ofPart != null) {
        return ofPart;
      }
    }
    return none;
  }

  private void mark(Map<String, boolean[]> map, String key, int seat) {
    map.computeIfAbsent(key, absent -> new boolean[seats.size()])[seat] = true;
  }

  private static int[] indexes(List<Seat> seats, boolean acting) {
    return IntStream.range(0, seats.size())
        .filter(i -> (seats.get(i).acting() != null) == acting)
        .toArray();
  }
}
