package org.yizhan.site.content;

/**
 * A point on the earth in degrees (WGS 84). {@code 0,0} is refused: it is a missing value, not a
 * place.
 */
public record Coordinates(double lat, double lon) {
  private static final double EARTH_RADIUS_KM = 6371;

  public Coordinates {
    if (!(lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("latitude outside -90..90: " + lat);
    }
    if (!(lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException("longitude outside -180..180: " + lon);
    }
    if (lat == 0 && lon == 0) {
      throw new IllegalArgumentException("0,0 is not a place");
    }
  }

  /** Thousandths of a degree, about a hundred metres: enough to rank by distance. */
  public long latThousandths() {
    return Math.round(lat * 1000);
  }

  /** The same of the longitude. */
  public long lonThousandths() {
    return Math.round(lon * 1000);
  }

  /** The way to another point along the great circle, in kilometres. */
  public double kilometresTo(Coordinates other) {
    double across =
        square(Math.sin(Math.toRadians(other.lat - lat) / 2))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(Math.toRadians(other.lon - lon) / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(across)));
  }

  private static double square(double number) {
    return number * number;
  }
}
