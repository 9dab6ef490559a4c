package org.yizhan.intake.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small directory: the city office, two county offices, and what a test adds. */
public final class DirectoryFixture {
  private final List<Station> stations = new ArrayList<>();
  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final List<Mission> missions = new ArrayList<>();
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final List<Category> categories = new ArrayList<>();

  public DirectoryFixture() {
    offices.put(
        "wenzhou",
        new Office(
            "wenzhou", Office.Level.CITY, "330300", new Text("市外办", "City office"), List.of()));
    county("wencheng", "330328");
    county("ruian", "330381");
    countries("CN", "HK", "MO", "TW", "IT", "FR");
    category("detention", true);
    category("child-abduction", false);
  }

  public DirectoryFixture county(String id, String division) {
    offices.put(
        id,
        new Office(
            id, Office.Level.COUNTY, division, new Text("外办-" + id, "Office of " + id), List.of()));
    return this;
  }

  public DirectoryFixture countries(String... codes) {
    for (String code : codes) {
      country(code, null);
    }
    return this;
  }

  public DirectoryFixture country(String code, String missionOf) {
    countries.put(
        code,
        new Country(
            code,
            new Text("国-" + code, "Country " + code),
            missionOf,
            new Country.Emergency(List.of("112"), List.of(), List.of()),
            List.of()));
    return this;
  }

  public DirectoryFixture category(String id, boolean inScope) {
    categories.add(
        new Category(id, new Text("类-" + id, "Kind " + id), inScope, Category.Urgency.NORMAL));
    return this;
  }

  public DirectoryFixture station(StationFixture station) {
    stations.add(station.build());
    return this;
  }

  /** Adds a mission; {@code location} is null where it is not known. */
  public DirectoryFixture mission(String id, String type, String country, Coordinates location) {
    missions.add(
        new Mission(
            id,
            type,
            country,
            new Text("城-" + id, "City of " + id),
            new Text("馆-" + id, "Mission " + id),
            location,
            List.of()));
    return this;
  }

  public Directory build() {
    return new Directory(
        new Directory.Parts(
            new Directory.Release("fixture", Instant.parse("2026-11-23T00:00:00Z")),
            stations,
            List.copyOf(offices.values()),
            missions,
            List.copyOf(countries.values()),
            categories,
            List.of("+861012308", "+861065612308"),
            "2026-11",
            180));
  }
}
