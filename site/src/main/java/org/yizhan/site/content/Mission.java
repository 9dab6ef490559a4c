package org.yizhan.site.content;

import java.util.Comparator;
import java.util.List;

/**
 * A Chinese embassy or consulate (驻外使领馆), which has the statutory duty (G20).
 *
 * @param location null where not even the city is known
 * @param building whether {@code location} is the building's, rather than the city's
 * @param address null where it was not found, like {@code website}
 */
public record Mission(
    String id,
    Text title,
    Twins twins,
    Type type,
    String country,
    Text city,
    Coordinates location,
    boolean building,
    String address,
    String website,
    List<Contact> contacts,
    Source source)
    implements Document {
  /** The order of every list of missions. */
  public static final Comparator<Mission> EMBASSIES_FIRST =
      Comparator.comparing(Mission::type).thenComparing(Mission::id);

  public enum Type {
    EMBASSY,
    CONSULATE_GENERAL,
    CONSULATE,
    CONSULAR_OFFICE,
    OFFICE
  }
}
