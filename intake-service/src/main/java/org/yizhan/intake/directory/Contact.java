package org.yizhan.intake.directory;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One way to reach a station, an office or a mission (G7, G8).
 *
 * @param value as dialled or written; a phone is E.164
 * @param purpose {@code duty}, {@code office}, or a mission's own, as published
 * @param verifiedOn when someone last checked it at its source; null where that was not published
 */
public record Contact(Kind kind, String value, String purpose, LocalDate verifiedOn) {

  public enum Kind {
    PHONE,
    EMAIL,
    WECHAT,
    WEB
  }

  public Contact {
    requireNonNull(kind, "kind");
    requireNonNull(value, "value");
    requireNonNull(purpose, "purpose");
  }

  /** Whether a person in trouble reaches somebody by it: a telephone, or the duty contact (G8). */
  public boolean reachesDuty() {
    return kind == Kind.PHONE || purpose.equals("duty");
  }

  /** Whether it was checked at its source no more than {@code days} before {@code today}. */
  public boolean freshOn(LocalDate today, int days) {
    return verifiedOn != null && !verifiedOn.plusDays(days).isBefore(today);
  }
}
