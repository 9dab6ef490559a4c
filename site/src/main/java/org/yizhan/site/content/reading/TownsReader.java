package org.yizhan.site.content.reading;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yizhan.site.content.Town;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;
import org.yizhan.site.content.source.NearestWord;

/** {@code towns.yaml}. */
final class TownsReader {
  private TownsReader() {}

  /**
   * By code.
   *
   * @param counties ids of all county offices
   */
  static Map<String, Town> read(Fields file, Set<String> counties) {
    Map<String, Town> towns = new TreeMap<>();
    file.maps(
        Fields.LIST,
        map -> {
          Town town =
              new Town(
                  map.required("code", Format.TOWN),
                  map.required("county", Format.ID),
                  Parts.zhAndEn(map));
          if (town.county() != null && !counties.contains(town.county())) {
            map.error(
                "county",
                "reference",
                "there is no county %s".formatted(town.county()),
                NearestWord.cure(town.county(), counties));
          }
          if (town.code() != null && towns.put(town.code(), town) != null) {
            map.error("code", "slug", town.code() + " stands twice", "Delete one of the two.");
          }
          return town;
        });
    return towns;
  }
}
