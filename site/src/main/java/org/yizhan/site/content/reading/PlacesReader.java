package org.yizhan.site.content.reading;

import static org.yizhan.site.content.reading.CsvRows.emptyAsNull;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.Problems;
import org.yizhan.site.content.Region;

/**
 * {@code places.csv} and {@code regions.csv}, where a place's {@code admin1} has its name. Other
 * spellings of either are separated by {@code |}.
 */
final class PlacesReader {
  private static final Path PLACES = Path.of("places.csv");
  private static final Path REGIONS = Path.of("regions.csv");
  private static final String PLACE_COLUMNS =
      "geonameid,country_iso2,name,name_zh,admin1,feature_code,population,lat,lon,timezone,spellings";
  private static final String REGION_COLUMNS = "country_iso2,code,en,zh,spellings";

  private PlacesReader() {}

  /** The places, with the regions that are known. */
  static List<Place> read(String places, String regions, Problems problems) {
    Map<String, Region> known = new HashMap<>();
    CsvRows.read(
        REGIONS, regions, REGION_COLUMNS, "region", values -> region(values, known), problems);
    return CsvRows.read(
        PLACES, places, PLACE_COLUMNS, "place", values -> place(values, known), problems);
  }

  private static Region region(String[] values, Map<String, Region> known) {
    if (values[1].isEmpty() || values[2].isEmpty()) {
      throw new IllegalArgumentException("it needs its code and its English name");
    }
    Region region =
        new Region(values[0], values[1], values[2], emptyAsNull(values[3]), spellings(values[4]));
    if (known.putIfAbsent(key(region.country(), region.code()), region) != null) {
      throw new IllegalArgumentException(
          "%s %s stands twice".formatted(region.country(), region.code()));
    }
    return region;
  }

  private static Place place(String[] values, Map<String, Region> regions) {
    return new Place(
        Integer.parseInt(values[0]),
        values[1],
        values[2],
        emptyAsNull(values[3]),
        regions.get(key(values[1], values[4])),
        Integer.parseInt(values[6]),
        new Coordinates(Double.parseDouble(values[7]), Double.parseDouble(values[8])),
        emptyAsNull(values[9]),
        spellings(values[10]));
  }

  private static List<String> spellings(String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> spellings = List.of(value.split("\\|", -1));
    if (spellings.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("an empty spelling");
    }
    if (new HashSet<>(spellings).size() < spellings.size()) {
      throw new IllegalArgumentException("a spelling stands twice");
    }
    return spellings;
  }

  private static String key(String country, String code) {
    return country + "." + code;
  }
}
