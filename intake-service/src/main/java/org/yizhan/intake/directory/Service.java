package org.yizhan.intake.directory;

import java.util.List;

/**
 * Whom a station serves.
 *
 * @param countries ISO 3166-1 alpha-2; empty for a domestic station
 * @param places names of towns; empty means everywhere in {@code countries}
 * @param counties ids of home counties
 * @param towns codes of home towns; empty means everywhere in {@code counties}
 */
public record Service(
    List<String> countries, List<String> places, List<String> counties, List<String> towns) {
  public Service {
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    counties = List.copyOf(counties);
    towns = List.copyOf(towns);
  }
}
