package org.yizhan.site.content.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Place;

/** The place index by country: does a name exist there, is a point plausible there. */
public final class PlaceNames {
  private static final double EARTH_RADIUS_KM = 6371;

  private final Map<String, List<Place>> byCountry;
  private final Map<String, Set<String>> names = new HashMap<>();

  public PlaceNames(List<Place> places) {
    this.byCountry = places.stream().collect(Collectors.groupingBy(Place::country));
  }

  boolean isKnown(String name, Collection<String> countries) {
    return countries.stream().anyMatch(country -> namesIn(country).contains(name));
  }

  /** All names in {@code countries}, to choose the nearest from. */
  Set<String> namesIn(Collection<String> countries) {
    Set<String> all = new TreeSet<>();
    countries.forEach(country -> all.addAll(namesIn(country)));
    return all;
  }

  /** Distance to the nearest known place of the country; empty where no place is known there. */
  OptionalDouble distanceKm(Coordinates point, String country) {
    double[] from = onUnitSphere(point);
    return byCountry.getOrDefault(country, List.of()).stream()
        .mapToDouble(place -> cosine(from, onUnitSphere(place.location())))
        .max()
        .stream()
        .map(cosine -> Math.acos(Math.min(1, cosine)) * EARTH_RADIUS_KM)
        .findFirst();
  }

  /** The country whose known place is nearest, for a hint. */
  String nearestCountry(Coordinates point) {
    return byCountry.keySet().stream()
        .min(
            Comparator.comparingDouble(
                country -> distanceKm(point, country).orElse(Double.MAX_VALUE)))
        .orElse("nowhere");
  }

  private Set<String> namesIn(String country) {
    return names.computeIfAbsent(
        country,
        code -> {
          Set<String> all = new HashSet<>();
          for (Place place : byCountry.getOrDefault(code, List.of())) {
            all.add(place.name());
            if (place.nameZh() != null) {
              all.add(place.nameZh());
            }
          }
          return all;
        });
  }

  private static double[] onUnitSphere(Coordinates point) {
    double lat = Math.toRadians(point.lat());
    double lon = Math.toRadians(point.lon());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }

  private static double cosine(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
