package org.yizhan.intake.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One published directory, immutable, with what is asked often computed once. Every list is in the
 * order of the file.
 */
public final class Directory {
  private final Release release;
  private final Map<String, Station> stations;
  private final Map<String, List<Station>> servingCountry = new HashMap<>();
  private final Map<String, List<Station>> servingCounty = new HashMap<>();
  private final Map<String, Office> offices;
  private final Office cityOffice;
  private final Map<String, Mission> missions;
  private final Map<String, List<Mission>> missionsIn = new HashMap<>();
  private final Map<String, Country> countries;
  private final Map<String, Category> categories;
  private final List<String> hotline;
  private final String notice;
  private final int contactStaleAfterDays;

  /** Which directory it is: the hash of the content that it was baked from, and when. */
  public record Release(String hash, Instant generated) {}

  /** The parts of a directory, as they are published. */
  public record Parts(
      Release release,
      List<Station> stations,
      List<Office> offices,
      List<Mission> missions,
      List<Country> countries,
      List<Category> categories,
      List<String> hotline,
      String notice,
      int contactStaleAfterDays) {}

  /**
   * @throws IllegalArgumentException where an id occurs twice, something is named that is not in
   *     the directory, or there is not exactly one city office
   */
  public Directory(Parts parts) {
    release = parts.release;
    stations = byId("station", parts.stations, Station::id);
    offices = byId("office", parts.offices, Office::id);
    missions = byId("mission", parts.missions, Mission::id);
    countries = byId("country", parts.countries, Country::code);
    categories = byId("category", parts.categories, Category::id);
    hotline = List.copyOf(parts.hotline);
    notice = parts.notice;
    contactStaleAfterDays = parts.contactStaleAfterDays;

    List<Office> ofCity =
        offices.values().stream().filter(office -> office.level() == Office.Level.CITY).toList();
    if (ofCity.size() != 1) {
      throw new IllegalArgumentException("there are " + ofCity.size() + " city offices, not one");
    }
    cityOffice = ofCity.get(0);

    for (Station station : stations.values()) {
      require(offices, station.office(), "office", "station " + station.id());
      if (station.successor() != null) {
        require(stations, station.successor(), "successor", "station " + station.id());
      }
      switch (station.kind()) {
        case OVERSEAS -> addUnder(station.serves().countries(), station, servingCountry);
        case DOMESTIC -> addUnder(station.serves().counties(), station, servingCounty);
      }
    }
    for (Mission mission : missions.values()) {
      addUnder(List.of(mission.country()), mission, missionsIn);
    }
    servingCountry.replaceAll((country, serving) -> List.copyOf(serving));
    servingCounty.replaceAll((county, serving) -> List.copyOf(serving));
    missionsIn.replaceAll((country, there) -> List.copyOf(there));
  }

  public Release release() {
    return release;
  }

  public List<Station> stations() {
    return List.copyOf(stations.values());
  }

  public Optional<Station> station(String id) {
    return Optional.ofNullable(stations.get(id));
  }

  /** The overseas stations that serve a country, in whatever state they are. */
  public List<Station> servingCountry(String country) {
    return servingCountry.getOrDefault(country, List.of());
  }

  /** The domestic stations that serve a home county, in whatever state they are. */
  public List<Station> servingCounty(String county) {
    return servingCounty.getOrDefault(county, List.of());
  }

  public List<Office> offices() {
    return List.copyOf(offices.values());
  }

  public Optional<Office> office(String id) {
    return Optional.ofNullable(offices.get(id));
  }

  /** The office of a home county. */
  public Optional<Office> countyOffice(String county) {
    return office(county).filter(office -> office.level() == Office.Level.COUNTY);
  }

  public Office cityOffice() {
    return cityOffice;
  }

  public List<Mission> missions() {
    return List.copyOf(missions.values());
  }

  public List<Mission> missionsIn(String country) {
    return missionsIn.getOrDefault(country, List.of());
  }

  public Optional<Mission> mission(String id) {
    return Optional.ofNullable(missions.get(id));
  }

  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  public List<Category> categories() {
    return List.copyOf(categories.values());
  }

  public Optional<Category> category(String id) {
    return Optional.ofNullable(categories.get(id));
  }

  /** The numbers of the national hotline 12308, E.164, the main one first. */
  public List<String> hotline() {
    return hotline;
  }

  /** The version of the privacy notice in force. */
  public String notice() {
    return notice;
  }

  /** A contact that was last checked more than so many days ago no longer counts. */
  public int contactStaleAfterDays() {
    return contactStaleAfterDays;
  }

  private static <T> Map<String, T> byId(String what, List<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T one : all) {
      if (byId.put(id.apply(one), one) != null) {
        throw new IllegalArgumentException("the " + what + " " + id.apply(one) + " occurs twice");
      }
    }
    return Collections.unmodifiableMap(byId);
  }

  private static void require(Map<String, ?> known, String id, String as, String by) {
    if (!known.containsKey(id)) {
      throw new IllegalArgumentException(
          by + " names the " + as + " " + id + ", which is not there");
    }
  }

  private static <T> void addUnder(List<String> keys, T value, Map<String, List<T>> map) {
    for (String key : new LinkedHashSet<>(keys)) {
      map.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }
  }
}
