package org.yizhan.intake.routing;

import org.yizhan.intake.directory.Coordinates;

/** Distances by a formula that has nothing in common with the router's cosines. */
final class Haversine {
  private Haversine() {}

  static double km(Coordinates one, Coordinates other) {
    double lat = Math.toRadians(other.lat() - one.lat());
    double lon = Math.toRadians(other.lon() - one.lon());
    double half =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(one.lat()))
                * Math.cos(Math.toRadians(other.lat()))
                * Math.pow(Math.sin(lon / 2), 2);
    return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
