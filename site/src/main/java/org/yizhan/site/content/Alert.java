package org.yizhan.site.content;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A published warning (风险预警), G11, or the cancellation of one; the terms are those of CAP 1.2 §3.2.
 *
 * @param area plain words for where
 * @param exercise a drill or a sample; CAP's status Exercise, else Actual
 * @param countries ISO 3166-1 alpha-2
 * @param places names of the place index; empty means everywhere in {@code countries}
 * @param categories ids of the kinds of trouble that it warns of
 * @param sent when it was published; it never changes, and with the id it names the message
 * @param danger null for a cancellation, which warns of nothing
 * @param source null for samples
 * @param replaces id of the warning that this one updates; null where there is none
 * @param cancels id of the warning that this one takes back; null where there is none
 * @param seal fingerprint of the warning as it was sent; null where nobody wrote it down
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
    OffsetDateTime sent,
    Danger danger,
    Source source,
    String replaces,
    String cancels,
    String seal)
    implements Document {

  /**
   * What a warning warns of.
   *
   * @param effective from when it is in force
   * @param onset when the danger itself begins; null where that is {@code effective}
   * @param expires the first moment at which it is no longer in force
   */
  public record Danger(
      Severity severity,
      Urgency urgency,
      Certainty certainty,
      OffsetDateTime effective,
      OffsetDateTime onset,
      OffsetDateTime expires) {}

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

  public boolean isCancellation() {
    return cancels != null;
  }

  /** Id of the warning that this one puts an end to; null where there is none. */
  public String ends() {
    return cancels == null ? replaces : cancels;
  }

  /** From when it holds: a cancellation as soon as it is sent. */
  public Instant takesEffect() {
    return (danger == null ? sent : danger.effective()).toInstant();
  }
}
