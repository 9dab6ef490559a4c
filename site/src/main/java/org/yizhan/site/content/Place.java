package org.yizhan.site.content;

import java.util.List;

/**
 * An inhabited place of the index (GeoNames).
 *
 * @param nameZh null where no Chinese name is known, like {@code timeZone}
 * @param region null where no name of it is known
 * @param spellings other ways to write the name, none of them twice: the local one, other Chinese
 *     ones, pinyin without tones; only for finding the place
 */
public record Place(
    int geonameId,
    String country,
    String name,
    String nameZh,
    Region region,
    int population,
    Coordinates location,
    String timeZone,
    List<String> spellings) {

  public Place {
    spellings = List.copyOf(spellings);
  }

  /** The Chinese name where it is known and asked for; else the other. */
  public String nameIn(Language language) {
    return language == Language.ZH && nameZh != null ? nameZh : name;
  }
}
