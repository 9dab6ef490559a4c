package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.COUNTRY;
import static org.yizhan.intake.routing.Wording.Part.STATION;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.FoldedName;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.directory.Text;

/** The overseas stations that serve one country on one day, and the choice among them. */
final class AbroadStations {
  private final Country country;
  private final Wording wording;
  private final List<Seat> seats;
  private final List<Wording.Measured> ofThePlace;
  private final List<Wording.Measured> nearestOfTheCountry;
  private final BitSet none = new BitSet();
  private final BitSet wholeCountry = new BitSet();
  private final Candidates setAside;
  private final Candidates acting;
  private final Covered anywhere;
  private final Covered elsewhere;
  private final Map<String, Covered> places = new HashMap<>();
  private final Map<String, BitSet> tiedTo = new HashMap<>();

  /**
   * Who serves a place.
   *
   * @param named the seats whose station names it
   * @param served those, and the ones for the whole country
   * @param acting of {@code served}
   */
  private record Covered(BitSet named, BitSet served, Candidates acting) {}

  /** The station chosen, and how near its seat is. */
  record Chosen(Station station, double cosine) {}

  /**
   * The seats of one country.
   *
   * @param seats in the order that decides between equals
   */
  AbroadStations(Country country, List<Seat> seats, Wording wording) {
    this.country = country;
    this.wording = wording;
    this.seats = List.copyOf(seats);
    ofThePlace = measured(Rule.SERVES_PLACE_AT);
    nearestOfTheCountry = measured(Rule.NEAREST_SERVING);
    BitSet all = new BitSet();
    all.set(0, seats.size());
    Map<String, BitSet> naming = new HashMap<>();
    for (int i = 0; i < seats.size(); i++) {
      Station station = seats.get(i).station();
      wholeCountry.set(i, station.serves().places().isEmpty());
      for (String name : placeNames(station)) {
        mark(naming, FoldedName.of(name), i);
      }
      mark(tiedTo, station.office(), i);
      for (String county : station.serves().counties()) {
        mark(tiedTo, county, i);
      }
    }
    setAside = new Candidates(seats, all.stream().filter(i -> seats.get(i).acting() == null));
    anywhere = new Covered(none, all, acting(all));
    acting = anywhere.acting;
    elsewhere = new Covered(none, wholeCountry, acting(wholeCountry));
    naming.forEach((name, named) -> places.put(name, covered(named)));
    knowSpellingsAsPublished();
  }

  /** The towns that a station names as its own: those that it serves, and the one it sits in. */
  private static List<String> placeNames(Station station) {
    return Stream.concat(
            station.serves().places().stream(), Stream.of(station.city().zh(), station.city().en()))
        .toList();
  }

  /** Most people pick the place from the finder: what they send then needs no folding. */
  private void knowSpellingsAsPublished() {
    for (Seat seat : seats) {
      for (String name : placeNames(seat.station())) {
        places.put(name, places.get(FoldedName.of(name)));
      }
    }
  }

  private List<Wording.Measured> measured(Rule rule) {
    return seats.stream()
        .map(
            seat ->
                wording.measured(
                    rule, STATION.named(seat.station().name()), COUNTRY.named(country.name())))
        .toList();
  }

  private Covered covered(BitSet named) {
    BitSet served = (BitSet) wholeCountry.clone();
    served.or(named);
    return new Covered(named, served, acting(served));
  }

  private Candidates acting(BitSet among) {
    return new Candidates(seats, among.stream().filter(i -> seats.get(i).acting() != null));
  }

  private static void mark(Map<String, BitSet> map, String key, int seat) {
    map.computeIfAbsent(key, absent -> new BitSet()).set(seat);
  }

  /**
   * The nearest of those that serve the place, else the nearest that serves the country; between
   * equals the first id. Adds why, and who was passed over before it.
   *
   * @param place as written; where nothing was written every station serves it
   * @return null where none may act
   */
  Chosen nearest(String place, Direction here, List<Reason> because) {
    Covered covered = covered(place);
    int best = (covered.acting.size() == 0 ? acting : covered.acting).nearest(here);
    double cosine = best < 0 ? -1 : seats.get(best).direction().cosine(here);
    Rank rank = best < 0 ? null : new Rank(covered.served.get(best), cosine, best);
    addPassedOver(rank, covered.served, position -> setAside.cosine(position, here), because);
    if (best < 0) {
      return null;
    }
    Seat seat = seats.get(best);
    because.add(
        seat.aside() != null
            ? seat.aside()
            : (covered.named.get(best) ? ofThePlace : nearestOfTheCountry)
                .get(best)
                .at(Direction.km(cosine)));
    return new Chosen(seat.acting(), cosine);
  }

  /**
   * Without coordinates: one that names the place, else one with ties to the home county, else one
   * for the whole country, else the first id. Adds why, and who was passed over before it.
   *
   * @return null where none may act
   */
  Station byName(String place, String homeCounty, List<Reason> because) {
    BitSet named = covered(place).named;
    BitSet tied = tiedTo.getOrDefault(homeCounty, none);
    int best = -1;
    int bestMerit = -1;
    for (int i = 0; i < seats.size(); i++) {
      if (seats.get(i).acting() != null && merit(named, tied, i) > bestMerit) {
        best = i;
        bestMerit = merit(named, tied, i);
      }
    }
    Rank rank = best < 0 ? null : new Rank(named.get(best), bestMerit, best);
    addPassedOver(rank, named, position -> merit(named, tied, setAside.index(position)), because);
    if (best < 0) {
      return null;
    }
    Seat seat = seats.get(best);
    Text name = seat.station().name();
    because.add(
        seat.aside() != null
            ? seat.aside()
            : named.get(best)
                ? wording.reason(Rule.SERVES_PLACE, STATION.named(name))
                : wording.reason(
                    tied.get(best) ? Rule.HOME_TIE : Rule.SERVES_COUNTRY,
                    STATION.named(name),
                    COUNTRY.named(country.name())));
    return seat.acting();
  }

  private int merit(BitSet named, BitSet tied, int i) {
    return (named.get(i) ? 4 : 0) + (tied.get(i) ? 2 : 0) + (wholeCountry.get(i) ? 1 : 0);
  }

  /** Where a seat stands in the order of a choice. */
  private record Rank(boolean served, double worth, int seat) implements Comparable<Rank> {

    /** First those that serve the place, then by worth, then in the order of the seats. */
    @Override
    public int compareTo(Rank other) {
      if (served != other.served) {
        return served ? -1 : 1;
      }
      return worth == other.worth
          ? Integer.compare(seat, other.seat)
          : Double.compare(other.worth, worth);
    }
  }

  /** What a seat that is set aside would be worth, by its position among those. */
  private interface Worth {
    double of(int position);
  }

  /** Adds why those do not act that would come before the chosen one; all where it is null. */
  private void addPassedOver(Rank chosen, BitSet served, Worth worth, List<Reason> because) {
    List<Rank> before = new ArrayList<>(0);
    for (int i = 0; i < setAside.size(); i++) {
      int seat = setAside.index(i);
      Rank rank = new Rank(served.get(seat), worth.of(i), seat);
      if (chosen == null || rank.compareTo(chosen) < 0) {
        before.add(rank);
      }
    }
    before.sort(null);
    for (Rank rank : before) {
      because.add(seats.get(rank.seat).aside());
    }
  }

  private Covered covered(String place) {
    if (place == null || place.isBlank()) {
      return anywhere;
    }
    Covered asWritten = places.get(place);
    if (asWritten != null) {
      return asWritten;
    }
    Covered folded = places.get(FoldedName.of(place));
    if (folded != null) {
      return folded;
    }
    for (String part : FoldedName.parts(place)) {
      Covered ofPart = places.get(FoldedName.of(part));
      if (ofPart != null) {
        return ofPart;
      }
    }
    return elsewhere;
  }
}
