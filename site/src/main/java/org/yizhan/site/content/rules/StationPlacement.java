package org.yizhan.site.content.rules;

import java.util.List;
import java.util.Set;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.Station;
import org.yizhan.site.content.Station.Kind;
import org.yizhan.site.content.Town;
import org.yizhan.site.content.source.DocumentType;

/** Where a station is, whom it serves and who takes over: all of it exists and fits together. */
public final class StationPlacement {
  /**
   * The index knows places of 15,000 people and more; a station is not further from all of them.
   */
  static final int FAR_KM = 150;

  private static final String MAINLAND = "CN";

  private final Known known;
  private final ContactRules contactRules;

  public StationPlacement(Known known) {
    this.known = known;
    this.contactRules = new ContactRules(known.today(), known.contactDays());
  }

  public List<Rule<Station>> inOrder() {
    return List.of(
        this::isInACountryOfItsKind,
        this::liesInItsCountry,
        this::keepsItsCountrysTime,
        this::servesSomebody,
        this::servesWhatExists,
        this::reportsToAnOffice,
        this::handsOverWhenClosed,
        this::hasUsableContacts);
  }

  private void isInACountryOfItsKind(Station station, Findings findings) {
    findings.reference(station.country(), known.countries(), "country", "country");
    findings.reference(station.county(), known.counties(), "county", "county");
    if (station.kind() == null || station.country() == null) {
      return;
    }
    boolean mainland = station.country().equals(MAINLAND);
    if (mainland != (station.kind() == Kind.DOMESTIC)) {
      findings.error(
          mainland ? "G3" : "G2",
          "%s is not where %s station sits"
              .formatted(
                  station.country(),
                  station.kind() == Kind.DOMESTIC ? "a domestic" : "an overseas"),
          "Correct kind or country.",
          "country");
    }
    present(station.siteType(), station.kind() == Kind.DOMESTIC, "siteType", "G2", findings);
    present(station.county(), station.kind() == Kind.DOMESTIC, "county", "G2", findings);
    if (station.kind() == Kind.DOMESTIC && station.hostOrganisation() != null) {
      findings.error(
          "G1",
          "a domestic station is named by its place and has no host organisation",
          "Delete hostOrganisation.",
          "hostOrganisation");
    }
  }

  private static void present(
      Object value, boolean expected, String key, String rule, Findings findings) {
    boolean there = findings.source().facts().has(key);
    if (expected && !there) {
      findings.error(
          rule, "%s is missing".formatted(key), "A domestic station says %s.".formatted(key), key);
    } else if (!expected && value != null) {
      findings.error(rule, "%s is for domestic stations".formatted(key), "Delete it.", key);
    }
  }

  private void liesInItsCountry(Station station, Findings findings) {
    if (station.location() == null || station.country() == null) {
      return;
    }
    var distance = known.places().distanceKm(station.location(), station.country());
    if (distance.isPresent() && distance.getAsDouble() > FAR_KM) {
      findings.error(
          "coordinates",
          "%.4f, %.4f is %.0f km from the nearest known place of %s; the nearest of all is in %s"
              .formatted(
                  station.location().lat(),
                  station.location().lon(),
                  distance.getAsDouble(),
                  station.country(),
                  known.places().nearestCountry(station.location())),
          "Look whether lat and lon are exchanged or a minus sign is missing.",
          "location");
    }
  }

  private void keepsItsCountrysTime(Station station, Findings findings) {
    if (station.country() == null || station.timeZone() == null) {
      return;
    }
    Country country = known.draft().countries().get(station.country());
    if (country == null || country.timeZones().isEmpty()) {
      return;
    }
    boolean kept =
        country.timeZones().stream()
            .anyMatch(zone -> zone.getRules().equals(station.timeZone().getRules()));
    if (!kept) {
      findings.warning(
          "time zone",
          "%s is not a time of %s".formatted(station.timeZone(), station.country()),
          "Possible: %s."
              .formatted(
                  String.join(", ", country.timeZones().stream().map(Object::toString).toList())),
          "timeZone");
    }
  }

  /** G2: a domestic station serves the area around it; G3: an overseas one the people abroad. */
  private void servesSomebody(Station station, Findings findings) {
    Station.Service serves = station.serves();
    if (serves == null || station.kind() == null) {
      return;
    }
    if (station.kind() == Kind.DOMESTIC && !serves.countries().isEmpty()) {
      findings.error(
          "G2",
          "a domestic station serves counties and towns, not countries",
          "Delete countries.",
          "serves",
          "countries");
    }
    if (station.kind() == Kind.DOMESTIC && serves.counties().isEmpty()) {
      findings.error(
          "G2", "it serves nobody", "Add counties: [%s].".formatted(station.county()), "serves");
    }
    if (station.kind() == Kind.OVERSEAS && serves.countries().isEmpty()) {
      findings.error(
          "G3", "it serves nobody", "Add countries: [%s].".formatted(station.country()), "serves");
    }
  }

  private void servesWhatExists(Station station, Findings findings) {
    Station.Service serves = station.serves();
    if (serves == null) {
      return;
    }
    findings.references(serves.countries(), known.countries(), "country", "serves", "countries");
    findings.references(serves.counties(), known.counties(), "county", "serves", "counties");
    for (String place : serves.places()) {
      if (!known.places().isKnown(place, serves.countries())) {
        findings.reference(
            place, known.places().namesIn(serves.countries()), "place", "serves", "places");
      }
    }
    for (String code : serves.towns()) {
      Town town = known.draft().towns().get(code);
      if (town == null) {
        findings.error(
            "reference",
            "there is no town %s".formatted(code),
            "Look the code up in towns.yaml.",
            "serves",
            "towns");
      } else if (!serves.counties().contains(town.county())) {
        findings.error(
            "reference",
            "the town %s is in %s, which the station does not serve".formatted(code, town.county()),
            "Add %s to counties, or take the town out.".formatted(town.county()),
            "serves",
            "towns");
      }
    }
  }

  private void reportsToAnOffice(Station station, Findings findings) {
    Set<String> offices = known.ids(DocumentType.OFFICES);
    findings.reference(station.office(), offices, "office", "office");
    if (station.approval() != null) {
      findings.reference(station.approval().office(), offices, "office", "approval", "by");
    }
    if (station.filing() != null) {
      findings.reference(station.filing().office(), offices, "office", "filing", "with");
    }
    if (station.kind() == Kind.DOMESTIC
        && station.county() != null
        && station.office() != null
        && !station.office().equals(station.county())) {
      findings.error(
          "G2",
          "a domestic station reports to its own county office, not to %s"
              .formatted(station.office()),
          "Write office: %s.".formatted(station.county()),
          "office");
    }
  }

  private void handsOverWhenClosed(Station station, Findings findings) {
    if (station.successor() == null) {
      return;
    }
    findings.reference(
        station.successor(), known.ids(DocumentType.STATIONS), "station", "successor");
    Station successor = known.draft().stations().get(station.successor());
    String wrong = null;
    if (station.status() != Station.Status.CLOSED) {
      wrong = "only a closed station has a successor";
    } else if (station.successor().equals(station.id())) {
      wrong = "a station does not succeed itself";
    } else if (successor != null && successor.status() == Station.Status.CLOSED) {
      wrong = "the successor %s is closed too".formatted(station.successor());
    } else if (successor != null && successor.kind() != station.kind()) {
      wrong = "the successor %s is of the other kind".formatted(station.successor());
    }
    if (wrong != null) {
      findings.error(
          "successor", wrong, "Correct status or successor, or delete successor.", "successor");
    }
  }

  private void hasUsableContacts(Station station, Findings findings) {
    List<Contact> contacts = station.contacts();
    if (station.sample()) {
      contactRules.invented(contacts, findings);
    } else {
      contactRules.real(contacts, findings);
      ContactRules.attested(contacts, findings);
    }
  }
}
