package org.yizhan.site.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.Station;

/** Which place of the index a station means by a name that several places may have. */
final class PlacesByName {
  private final Map<String, List<Place>> byCountryAndName = new HashMap<>();

  PlacesByName(List<Place> places) {
    for (Place place : places) {
      byCountryAndName
          .computeIfAbsent(place.country() + place.name(), key -> new ArrayList<>())
          .add(place);
    }
  }

  /** The places that {@code station} serves by name: of those of one name the nearest to it. */
  List<Place> servedBy(Station station) {
    return station.serves().places().stream()
        .map(name -> nearest(name, station))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Place> nearest(String name, Station station) {
    return station.serves().countries().stream()
        .flatMap(country -> byCountryAndName.getOrDefault(country + name, List.of()).stream())
        .min(Comparator.comparingDouble(place -> nearness(place.location(), station.location())));
  }

  /** Orders by distance: the smaller the nearer. */
  private static double nearness(Coordinates a, Coordinates b) {
    double lon = Math.toRadians(a.lon() - b.lon());
    double latA = Math.toRadians(a.lat());
    double latB = Math.toRadians(b.lat());
    return -Math.sin(latA) * Math.sin(latB) - Math.cos(latA) * Math.cos(latB) * Math.cos(lon);
  }
}
