package org.yizhan.intake.directory;

/**
 * A pair of degrees (WGS 84) as somebody gave it, which may be no place at all: see {@link
 * #arePlace}. Stations and missions have only coordinates that are one.
 */
public record Coordinates(double lat, double lon) {
  /** About 33 km: a city and what belongs to it. */
  private static final double NEAR_DEGREES = 0.3;

  /**
   * False for {@code 0,0}, which is how a missing position arrives, and for what is no position.
   */
  public boolean arePlace() {
    return lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180 && !(lat == 0 && lon == 0);
  }

  /** True within 33 km to the north and south, and to the east and west. */
  boolean isNear(Coordinates other) {
    double east = Math.abs(lon - other.lon);
    return Math.abs(lat - other.lat) < NEAR_DEGREES
        && Math.min(east, 360 - east) * Math.cos(Math.toRadians(lat)) < NEAR_DEGREES;
  }

  /** G18: they may be where a person is. */
  @Override
  public String toString() {
    return "[coordinates]";
  }
}
