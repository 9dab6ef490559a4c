package org.yizhan.site.content;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A published warning (风险预警), G11; severity, urgency and certainty as in CAP 1.2 §3.2.2.
 *
 * @param area plain words for where
 * @param source null for samples
 * @param replaces id of the warning that this one updates; null where there is none
 */
public record Alert(
    String id,
    Text title,
    Twins twins,
    Text summary,
    Text area,
    boolean sample,
    boolean exercise,
    List<String> countries,
    List<String> places,
    List<String> categories,
    Severity severity,
    Urgency urgency,
    Certainty certainty,
    OffsetDateTime effective,
    OffsetDateTime expires,
    Source source,
    String replaces)
    implements Document {

  public enum Severity {
    EXTREME,
    SEVERE,
    MODERATE,
    MINOR
  }

  public enum Urgency {
    IMMEDIATE,
    EXPECTED,
    FUTURE
  }

  public enum Certainty {
    OBSERVED,
    LIKELY,
    POSSIBLE
  }

  public boolean inForceAt(Instant now) {
    return !now.isBefore(effective.toInstant()) && now.isBefore(expires.toInstant());
  }
}
