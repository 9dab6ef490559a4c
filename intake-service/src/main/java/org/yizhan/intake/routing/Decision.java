package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.CATEGORY;
import static org.yizhan.intake.routing.Wording.Part.COUNTRY;
import static org.yizhan.intake.routing.Wording.Part.OFFICE;
import static org.yizhan.intake.routing.Wording.Part.STATION;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.intake.directory.Category;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Mission;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Responsible;
import org.yizhan.intake.directory.Station;

/** One route being decided; the reasons are collected on the way. */
final class Decision {
  /** A station across a border that is so near is spoken of, though it is not chosen. */
  private static final double NEIGHBOUR_KM = 50;

  /** Farther than that from every station and mission is out of the world that we know. */
  private static final int FAR_KM = 1000;

  private static final double NEIGHBOUR_COSINE = Direction.cosineOf(NEIGHBOUR_KM);
  private static final double FAR_COSINE = Direction.cosineOf(FAR_KM);

  /** Who leads: the first rule that gives an answer. The last one always does. */
  private static final List<LeadRule> WHO_LEADS =
      List.of(
          Decision::officeWhenOutOfScope,
          Decision::homeStationInTheMainland,
          Decision::officeWhereThereIsNoCountry,
          Decision::officeWithoutConsentToTellAbroad,
          Decision::stationThatServes,
          Decision::officeWithoutAStation);

  private interface LeadRule {
    /** Null where the rule does not apply. */
    Lead apply(Decision decision);
  }

  /**
   * Who leads.
   *
   * @param withHome whether a domestic station works with it (G12)
   */
  private record Lead(Responsible who, boolean withHome) {}

  private final Router router;
  private final Wording wording;
  private final Day day;
  private final Day.Abroad abroad;
  private final Day.Home home;
  private final Whereabouts where;
  private final List<Reason> because = new ArrayList<>(8);
  private final Country country;
  private final Direction here;
  private final Office office;
  private double nearestCosine = -1;

  Decision(Router router, Day day, Whereabouts where) {
    this.router = router;
    this.day = day;
    this.where = where;
    wording = router.wording;
    abroad = day.abroad(where.country());
    country = abroad == null ? null : abroad.country();
    here = position();
    home = home();
    office = home.office();
  }

  Route route() {
    Lead lead = lead();
    Station linked = lead.withHome ? homeStation() : null;
    because.add(home.says().get(Rule.G12));
    Mission mission = mission();
    if (here != null && country != null && !country.isMainland()) {
      sayWhetherFarFromEverything();
    }
    return new Route(lead.who, linked, office, mission, because);
  }

  private Direction position() {
    if (where.location() == null) {
      return null;
    }
    if (!where.location().arePlace()) {
      because.add(wording.reason(Rule.BAD_COORDINATES));
      return null;
    }
    return Direction.of(where.location());
  }

  /** G12: the office that directs is the home's; the city's where that is not known. */
  private Day.Home home() {
    String county = where.homeCounty();
    Day.Home known = day.home(county);
    if (known != null) {
      return known;
    }
    boolean none = county == null || county.isBlank();
    because.add(day.city().says().get(none ? Rule.NO_COUNTY : Rule.UNKNOWN_COUNTY));
    return day.city();
  }

  private Lead lead() {
    for (LeadRule rule : WHO_LEADS) {
      Lead lead = rule.apply(this);
      if (lead != null) {
        return lead;
      }
    }
    throw new IllegalStateException("the last rule always has an answer");
  }

  /** G20: no station steps in. */
  private Lead officeWhenOutOfScope() {
    Category category = router.directory.category(where.category()).orElse(null);
    if (category == null || category.inScope()) {
      return null;
    }
    because.add(
        wording.reason(
            Rule.OUT_OF_SCOPE, CATEGORY.named(category.name()), OFFICE.named(office.name())));
    return new Lead(office, false);
  }

  private Lead homeStationInTheMainland() {
    if (country == null || !country.isMainland()) {
      return null;
    }
    because.add(wording.reason(Rule.DOMESTIC_PLACE));
    Station station = homeStation();
    return new Lead(station == null ? office : station, false);
  }

  private Lead officeWhereThereIsNoCountry() {
    if (country != null) {
      return null;
    }
    return officeLeads(here == null ? Rule.UNKNOWN_COUNTRY : Rule.HIGH_SEAS);
  }

  private Lead officeWithoutConsentToTellAbroad() {
    return where.abroadConsent() ? null : officeLeads(Rule.NO_CONSENT_ABROAD);
  }

  private Lead officeLeads(Rule rule) {
    because.add(home.says().get(rule));
    return new Lead(office, true);
  }

  private Lead stationThatServes() {
    AbroadStations serving = abroad.stations();
    Station station;
    if (here == null) {
      if (serving == null) {
        return null;
      }
      if (where.location() == null) {
        because.add(wording.reason(Rule.NO_COORDINATES));
      }
      station = serving.byName(where.place(), where.homeCounty(), because);
    } else {
      AbroadStations.Chosen chosen =
          serving == null ? null : serving.nearest(where.place(), here, because);
      station = chosen == null ? null : chosen.station();
      nearestCosine = chosen == null ? -1 : chosen.cosine();
      speakOfANearerNeighbour(station);
    }
    return station == null ? null : new Lead(station, true);
  }

  /** A nearer station that was not chosen is never left out silently. */
  private void speakOfANearerNeighbour(Station chosen) {
    Nearby.Found<Day.Neighbour> nearer =
        day.actingAbroad()
            .nearest(
                here,
                Math.max(NEIGHBOUR_COSINE, nearestCosine),
                one -> chosen == null || !one.station().id().equals(chosen.id()));
    if (nearer == null) {
      return;
    }
    int km = Direction.km(nearer.cosine());
    Station station = nearer.thing().station();
    because.add(
        station.serves().countries().contains(country.code())
            ? nearer.thing().otherPlaces().at(km)
            : wording.reasonAt(
                km,
                Rule.NOT_SERVING,
                STATION.named(station.name()),
                COUNTRY.named(country.name())));
  }

  private Lead officeWithoutAStation() {
    because.add(
        wording.reason(
            Rule.NO_SERVING_STATION, COUNTRY.named(country.name()), OFFICE.named(office.name())));
    return new Lead(office, true);
  }

  /** G12, G13, G14: the domestic station of the home; null where the office does it itself. */
  private Station homeStation() {
    Station station =
        home.stations() == null ? null : home.stations().choose(where.homeTown(), because);
    if (station == null) {
      because.add(home.says().get(Rule.NO_DOMESTIC_STATION));
    }
    return station;
  }

  /** G20: the mission has the statutory duty. */
  private Mission mission() {
    if (country == null || country.isMainland()) {
      return null;
    }
    if (country.isRegionOfChina()) {
      because.add(abroad.says().get(Rule.REGION_OF_CHINA));
      return null;
    }
    CountryMissions missions = abroad.missions();
    if (missions == null) {
      because.add(abroad.says().get(Rule.NO_MISSION));
      return null;
    }
    CountryMissions.Chosen chosen = missions.choose(here, because);
    nearestCosine = Math.max(nearestCosine, chosen.cosine());
    return chosen.mission();
  }

  private void sayWhetherFarFromEverything() {
    if (nearestCosine < FAR_COSINE
        && router.landmarks.nearest(here, FAR_COSINE, landmark -> true) == null) {
      because.add(wording.reasonAt(FAR_KM, Rule.HIGH_SEAS_FAR));
    }
  }
}
