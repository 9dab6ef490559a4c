package org.yizhan.intake.routing;

import java.util.Locale;

/** Every ground that a route can have; the words of each stand in the bundle under its key. */
enum Rule {
  BAD_COORDINATES,
  NO_COORDINATES,
  NO_COUNTY,
  UNKNOWN_COUNTY,
  OUT_OF_SCOPE,
  DOMESTIC_PLACE,
  HIGH_SEAS,
  /** A country was named, yet the position is far from all that is known. */
  HIGH_SEAS_FAR("high-seas"),
  UNKNOWN_COUNTRY,
  NO_CONSENT_ABROAD,
  SERVES_PLACE,
  SERVES_PLACE_AT("serves-place"),
  NEAREST_SERVING,
  HOME_TIE,
  SERVES_COUNTRY,
  CLOSED,
  CLOSED_SUCCESSOR,
  SUSPENDED,
  TERM_NOT_BEGUN,
  TERM_ENDED,
  STALE_CONTACTS,
  NOT_SERVING,
  OTHER_PLACES,
  NO_SERVING_STATION,
  LINKED_TOWN,
  LINKED_COUNTY,
  NO_DOMESTIC_STATION,
  G12("G12"),
  REGION_OF_CHINA,
  NEAREST_MISSION,
  EMBASSY,
  MISSION_IN_COUNTRY,
  MISSION_OF,
  NO_MISSION;

  private final String id;

  Rule() {
    id = key();
  }

  Rule(String id) {
    this.id = id;
  }

  /** The stable id that is published with a reason. */
  String id() {
    return id;
  }

  /** The key in the bundle: as the id, but one for each wording. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
