package org.yizhan.intake.routing;

import org.yizhan.intake.directory.Coordinates;

/**
 * A place on the earth as the unit vector from its centre. The nearer two places are, the larger is
 * the cosine between them: a few multiplications, the same at the date line and at the poles.
 */
record Direction(double x, double y, double z) {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  static Direction of(Coordinates place) {
    double lat = Math.toRadians(place.lat());
    double lon = Math.toRadians(place.lon());
    double equatorial = Math.cos(lat);
    return new Direction(equatorial * Math.cos(lon), equatorial * Math.sin(lon), Math.sin(lat));
  }

  double cosine(Direction other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The cosine between places that are so far apart. */
  static double cosineOf(double km) {
    return Math.cos(km / EARTH_RADIUS_KM);
  }

  /** The distance that a cosine means, to be said: whole kilometres, never less than one. */
  static int km(double cosine) {
    double angle = Math.acos(Math.max(-1, Math.min(1, cosine)));
    return Math.max(1, (int) Math.round(angle * EARTH_RADIUS_KM));
  }
}
