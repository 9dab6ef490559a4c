package org.yizhan.site.content;

/**
 * An inhabited place of the index (GeoNames).
 *
 * @param nameZh null where no Chinese name is known, like {@code timeZone}
 * @param admin1 the first-order division's code, which tells places of the same name apart
 */
public record Place(
    int geonameId,
    String country,
    String name,
    String nameZh,
    String admin1,
    int population,
    Coordinates location,
    String timeZone) {}
