package org.yizhan.intake.directory;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;

/**
 * A volunteer consular-protection station (领事保护志愿服务站).
 *
 * @param country ISO 3166-1 alpha-2 of where it sits
 * @param hours its normal hours; empty where none were published
 * @param office id of the office that it reports to
 * @param term null only for a sample
 * @param successor id of the station that took over; null where there is none
 * @param sample invented for demonstration: never stale, never out of term
 */
public record Station(
    String id,
    Kind kind,
    Text name,
    String country,
    Text city,
    Coordinates location,
    ZoneId timeZone,
    List<OpeningHours> hours,
    List<Contact> contacts,
    Service serves,
    String office,
    Term term,
    Status status,
    String successor,
    boolean sample)
    implements Responsible {

  public enum Kind {
    DOMESTIC,
    OVERSEAS
  }

  public enum Status {
    ACTIVE,
    SUSPENDED,
    CLOSED
  }

  public Station {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(country, "country");
    requireNonNull(city, "city");
    requireNonNull(timeZone, "timeZone");
    requireNonNull(serves, "serves");
    requireNonNull(office, "office");
    requireNonNull(status, "status");
    hours = List.copyOf(hours);
    contacts = List.copyOf(contacts);
    if (!location.arePlace()) {
      throw new IllegalArgumentException(id + " stands nowhere");
    }
    if (term == null && !sample) {
      throw new IllegalArgumentException(id + " has no term, and only a sample needs none");
    }
  }
}
