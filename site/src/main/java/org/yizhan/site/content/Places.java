package org.yizhan.site.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The place index, and which of its places a station means by a name that several may have. */
public final class Places {
  private final List<Place> all;
  private final Map<String, List<Place>> byCountryAndName = new HashMap<>();

  public Places(List<Place> all) {
    this.all = List.copyOf(all);
    for (Place place : all) {
      add(place, place.name());
      if (place.nameZh() != null && !place.nameZh().equals(place.name())) {
        add(place, place.nameZh());
      }
    }
  }

  private void add(Place place, String name) {
    byCountryAndName.computeIfAbsent(place.country() + name, key -> new ArrayList<>()).add(place);
  }

  /** In the order of the file. */
  public List<Place> all() {
    return all;
  }

  /** All places of a country with that Chinese or other name. */
  public List<Place> named(String country, String name) {
    return byCountryAndName.getOrDefault(country + name, List.of());
  }

  /** The places that {@code station} serves by name: of those of one name the nearest to it. */
  public List<Place> servedBy(Station station) {
    return station.serves().places().stream()
        .map(name -> nearest(name, station))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The first of these that lies in the station's own country. */
  public Optional<Place> servedAtHome(Station station) {
    return servedBy(station).stream()
        .filter(place -> place.country().equals(station.country()))
        .findFirst();
  }

  private Optional<Place> nearest(String name, Station station) {
    return station.serves().countries().stream()
        .flatMap(country -> named(country, name).stream())
        .min(
            Comparator.comparingDouble(place -> place.location().kilometresTo(station.location())));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Places places && all.equals(places.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }
}
