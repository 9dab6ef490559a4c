package org.yizhan.site.pages;

import java.util.Comparator;
import java.util.List;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.Station;

/**
 * Which of a country's stations go first where paper has room for a few: those that serve the whole
 * country, then those in its capital, then those in its larger cities; for equals the id decides,
 * so that every bake gives the same sheet.
 */
final class CarriedFirst implements Comparator<Station> {
  /** A station is in a city whose centre is no farther, in kilometres. */
  private static final double IN_THE_CITY = 30;

  private final Comparator<Station> order;

  /**
   * The order for one country.
   *
   * @param places of that country
   */
  CarriedFirst(Country country, List<Place> places) {
    order =
        Comparator.comparing((Station station) -> !station.serves().places().isEmpty())
            .thenComparing(station -> !inCapital(station, country.capital()))
            .thenComparing(station -> -inhabitants(station, places))
            .thenComparing(Station::id);
  }

  @Override
  public int compare(Station a, Station b) {
    return order.compare(a, b);
  }

  private static boolean inCapital(Station station, Country.Capital capital) {
    return capital != null && isIn(station, capital.location());
  }

  /** Of the largest place that the station is in; 0 if it is in none. */
  private static int inhabitants(Station station, List<Place> places) {
    return places.stream()
        .filter(place -> isIn(station, place.location()))
        .mapToInt(Place::population)
        .max()
        .orElse(0);
  }

  private static boolean isIn(Station station, Coordinates city) {
    return station.location().kilometresTo(city) <= IN_THE_CITY;
  }
}
