package org.yizhan.intake.request;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.Directory;

/** The codes that a request may name, each of them itself when the directory has it. */
public final class Codes {

  private static final Pattern TOWN = Pattern.compile("[0-9]{6,12}");
  private static final double LATITUDE = 90;
  private static final double LONGITUDE = 180;

  private final Directory directory;

  public Codes(Directory directory) {
    this.directory = directory;
  }

  /** The id of an incident category. */
  public Optional<String> category(String id) {
    return directory.category(id).map(found -> id);
  }

  /** The code of a country or territory. */
  public Optional<String> country(String code) {
    return directory.country(code).map(found -> code);
  }

  /**
   * The time in a country: of its zones the one in the middle, so that few there call today another
   * day; UTC where none is known.
   *
   * @param code may be null
   */
  ZoneId zone(String code, Instant now) {
    List<ZoneId> zones =
        Optional.ofNullable(code).flatMap(directory::country).stream()
            .flatMap(country -> country.timeZones().stream())
            .map(ZoneId::of)
            .sorted(
                Comparator.comparingInt(zone -> zone.getRules().getOffset(now).getTotalSeconds()))
            .toList();
    return zones.isEmpty() ? ZoneOffset.UTC : zones.get(zones.size() / 2);
  }

  /** The id of a county. */
  public Optional<String> county(String id) {
    return directory.countyOffice(id).map(found -> id);
  }

  /** The version of the privacy notice in force. */
  Optional<String> notice(String version) {
    return Optional.of(version).filter(directory.notice()::equals);
  }

  /** The division code of a town, by its form alone: the directory does not list towns. */
  public static Optional<String> town(String code) {
    return Optional.of(code).filter(c -> TOWN.matcher(c).matches());
  }

  /** {@code {"lat": …, "lon": …}}, both needed. */
  public static Coordinates location(Fields fields) {
    Double lat = fields.number("lat", -LATITUDE, LATITUDE);
    Double lon = fields.number("lon", -LONGITUDE, LONGITUDE);
    return lat == null || lon == null ? null : new Coordinates(lat, lon);
  }
}
