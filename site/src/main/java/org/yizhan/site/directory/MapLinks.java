package org.yizhan.site.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Station;

/**
 * Links that show a station on a map which the reader chooses; nothing loads before the tap, and
 * nothing of the reader is in them.
 *
 * <p>Our coordinates are WGS 84. Maps made in China draw the mainland in GCJ-02, up to half a
 * kilometre off: AMap is told that it gets WGS 84 and converts; the others, which say nothing about
 * it, get the address instead wherever the station is on the mainland.
 */
public final class MapLinks {
  private static final String APPLE = "https://maps.apple.com/";
  private static final String AMAP = "https://uri.amap.com/marker";
  private static final String GOOGLE = "https://www.google.com/maps/search/";

  private MapLinks() {}

  /** Where a link leads. */
  public enum Kind {
    /** The telephone's own map ({@code geo:}, RFC 5870 with Android's {@code q}). */
    GEO,
    APPLE,
    /** 高德; knows China. */
    AMAP,
    /** Not to be reached from the mainland. */
    GOOGLE;

    /** As bundles spell it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One map and the address that it opens at. */
  public record MapLink(Kind kind, String href) {}

  /**
   * The maps that work where the station is, the telephone's own first; none for a sample, which is
   * nowhere.
   */
  public static List<MapLink> of(Station station, Country country, Language language) {
    if (station.sample()) {
      return List.of();
    }
    String name = encoded(station.title().in(language));
    String at = point(station.location());
    String named = at + "(" + name + ")";
    if (!country.inChina()) {
      return List.of(
          new MapLink(Kind.GEO, "geo:" + at + "?q=" + named),
          new MapLink(Kind.APPLE, APPLE + "?ll=" + at + "&q=" + name),
          new MapLink(Kind.GOOGLE, GOOGLE + "?api=1&query=" + at));
    }
    MapLink amap =
        new MapLink(
            Kind.AMAP,
            AMAP
                + "?position=%s,%s&name=%s&coordinate=wgs84&callnative=1"
                    .formatted(station.location().lon(), station.location().lat(), name));
    if (country.status() == Country.Status.REGION) {
      return List.of(
          new MapLink(Kind.GEO, "geo:" + at + "?q=" + named),
          amap,
          new MapLink(Kind.APPLE, APPLE + "?ll=" + at + "&q=" + name));
    }
    String address = encoded(station.city().zh() + " " + station.address().zh());
    return List.of(
        new MapLink(Kind.GEO, "geo:0,0?q=" + address),
        amap,
        new MapLink(Kind.APPLE, APPLE + "?q=" + address));
  }

  private static String point(Coordinates at) {
    return at.lat() + "," + at.lon();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
