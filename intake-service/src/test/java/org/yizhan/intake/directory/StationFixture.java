package org.yizhan.intake.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A station as a test needs it; what is not said is in order. */
public final class StationFixture {
  /** The day that the fixtures are in order on. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final String id;
  private final Station.Kind kind;
  private String country;
  private Text city;
  private Coordinates location = new Coordinates(43.88, 11.09);
  private List<Contact> contacts = contactsVerified(TODAY.minusDays(30));
  private List<String> countries = List.of();
  private List<String> places = List.of();
  private List<String> counties = List.of();
  private List<String> towns = List.of();
  private String office = "wenzhou";
  private Term term = new Term(TODAY.minusYears(1), TODAY.plusYears(2));
  private Station.Status status = Station.Status.ACTIVE;
  private String successor;
  private boolean sample;

  private StationFixture(String id, Station.Kind kind, String country) {
    this.id = id;
    this.kind = kind;
    this.country = country;
    city = new Text("城-" + id, "City of " + id);
  }

  public static StationFixture overseas(String id, String... countries) {
    StationFixture fixture = new StationFixture(id, Station.Kind.OVERSEAS, countries[0]);
    fixture.countries = List.of(countries);
    return fixture;
  }

  public static StationFixture domestic(String id, String... counties) {
    StationFixture fixture = new StationFixture(id, Station.Kind.DOMESTIC, "CN").at(28, 120);
    fixture.counties = List.of(counties);
    fixture.office = counties[0];
    return fixture;
  }

  public StationFixture at(double lat, double lon) {
    location = new Coordinates(lat, lon);
    return this;
  }

  public StationFixture city(String zh, String en) {
    city = new Text(zh, en);
    return this;
  }

  public StationFixture places(String... names) {
    places = List.of(names);
    return this;
  }

  public StationFixture tiesWith(String... countyIds) {
    counties = List.of(countyIds);
    return this;
  }

  public StationFixture towns(String... codes) {
    towns = List.of(codes);
    return this;
  }

  public StationFixture office(String officeId) {
    office = officeId;
    return this;
  }

  public StationFixture suspended() {
    status = Station.Status.SUSPENDED;
    return this;
  }

  public StationFixture closed(String successorId) {
    status = Station.Status.CLOSED;
    successor = successorId;
    return this;
  }

  public StationFixture contacts(Contact... all) {
    contacts = List.of(all);
    return this;
  }

  public StationFixture verified(LocalDate on) {
    contacts = contactsVerified(on);
    return this;
  }

  public StationFixture term(LocalDate from, LocalDate to) {
    term = new Term(from, to);
    return this;
  }

  public StationFixture sample() {
    sample = true;
    return this;
  }

  public Station build() {
    return new Station(
        id,
        kind,
        new Text("站-" + id, "Station " + id),
        country,
        city,
        location,
        ZoneId.of("UTC"),
        List.of(),
        contacts,
        new Service(countries, places, counties, towns),
        office,
        term,
        status,
        successor,
        sample);
  }

  private static List<Contact> contactsVerified(LocalDate on) {
    return List.of(new Contact(Contact.Kind.PHONE, "+390000000001", "duty", on));
  }
}
