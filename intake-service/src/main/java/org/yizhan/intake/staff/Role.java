package org.yizhan.intake.staff;

import java.util.Locale;

/**
 * The level that a member of staff works at; with a scope it says whose cases may be seen (G8,
 * G12).
 */
public enum Role {
  /** A volunteer of one station; the scope is the station's id. */
  STATION,
  /** An officer of one county office; the scope is the office's id. */
  COUNTY,
  /**
   * An officer of the city office, who also keeps the accounts; the scope is the city office's id.
   */
  CITY;

  /** The name used in JSON, forms and word bundles. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
