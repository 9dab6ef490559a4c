package org.yizhan.intake.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.privacy.AuditFilter;

/**
 * Which part of the audit trail somebody asks for in an address; nothing personal can stand there.
 *
 * @param caseId or empty
 * @param actor or empty
 * @param day in the network's calendar, or empty
 */
public record AuditQuery(Optional<UUID> caseId, Optional<String> actor, Optional<LocalDate> day) {

  private static final int LONGEST_ACTOR = 60;

  /** What was written; what is no id, actor or day is taken for not written. */
  public static AuditQuery of(String caseId, String actor, String day) {
    return new AuditQuery(
        written(caseId).flatMap(AuditQuery::id),
        written(actor).filter(name -> name.length() <= LONGEST_ACTOR),
        written(day).flatMap(AuditQuery::date));
  }

  /** The filter that it means. */
  public AuditFilter filter(Today today, int page, int size) {
    return new AuditFilter(
        caseId.orElse(null),
        actor.orElse(null),
        day.map(today::start).orElse(null),
        day.map(first -> today.start(first.plusDays(1))).orElse(null),
        page,
        size);
  }

  private static Optional<String> written(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
