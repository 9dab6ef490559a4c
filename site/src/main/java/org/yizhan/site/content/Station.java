package org.yizhan.site.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A volunteer consular-protection station (领事保护志愿服务站), G1–G10.
 *
 * @param summary null where there is none
 * @param hostOrganisation null for a domestic station
 * @param siteType null for an overseas station
 * @param county county id; null for an overseas station
 * @param office the office that it reports to
 * @param approval G2, G3; null for samples, like {@code filing} and {@code term}
 * @param successor id of the station that took over; null where there is none
 */
public record Station(
    String id,
    Text title,
    Twins twins,
    Text summary,
    Kind kind,
    boolean sample,
    Text hostOrganisation,
    SiteType siteType,
    String country,
    String county,
    Text city,
    Text address,
    Coordinates location,
    ZoneId timeZone,
    List<OpeningHours> hours,
    List<Contact> contacts,
    Service serves,
    String office,
    Decision approval,
    Decision filing,
    Term term,
    Staff staff,
    Status status,
    String successor)
    implements Document {

  public enum Kind {
    DOMESTIC,
    OVERSEAS
  }

  /** G2: where a domestic station sits. */
  public enum SiteType {
    TOWNSHIP,
    VILLAGE,
    CAMPUS,
    PARK
  }

  public enum Status {
    ACTIVE,
    SUSPENDED,
    CLOSED
  }

  /**
   * Whom a station serves.
   *
   * @param countries ISO 3166-1 alpha-2; empty for a domestic station
   * @param places names of the place index; empty means everywhere in {@code countries}
   * @param counties home counties
   * @param towns codes of home towns; empty means everywhere in {@code counties}
   */
  public record Service(
      List<String> countries, List<String> places, List<String> counties, List<String> towns) {}

  /** An approval (批准、核准) or a filing (报备): by which office, on which day. */
  public record Decision(String office, LocalDate on) {}

  /** G4, G5, G8: how many, never who. */
  public record Staff(int leader, int liaisons, int dutyContacts) {}
}
