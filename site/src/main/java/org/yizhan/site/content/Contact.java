package org.yizhan.site.content;

import java.time.LocalDate;

/**
 * One way to reach a station, an office or a mission (G7).
 *
 * @param value as dialled or written; a phone is E.164
 * @param verified when someone last checked it at its source; null only for samples
 * @param source where it was checked; null only for samples
 */
public record Contact(Kind kind, Purpose purpose, String value, LocalDate verified, Source source) {
  public enum Kind {
    PHONE,
    EMAIL,
    WECHAT,
    WEB
  }

  public enum Purpose {
    /** Answered by the volunteer on daily contact (G8). */
    DUTY,
    OFFICE,
    /** A mission's line for consular protection. */
    CONSULAR_PROTECTION,
    SWITCHBOARD
  }

  /** Whether this was checked at its source no more than {@code days} before {@code today}. */
  public boolean freshOn(LocalDate today, int days) {
    return verified != null && !verified.plusDays(days).isBefore(today);
  }
}
