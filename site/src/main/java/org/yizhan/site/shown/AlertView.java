package org.yizhan.site.shown;

import java.util.List;
import org.yizhan.site.content.Alert;

/**
 * A warning as it is shown in one language, or the cancellation of one.
 *
 * @param state {@code in-force to-come expired replaced cancelled cancellation}
 * @param span when it is in force; null for a cancellation
 * @param severity null for a cancellation
 * @param ends what it replaces or cancels; null where there is none
 * @param ender what has replaced or cancelled it by now; null where there is none
 */
public record AlertView(
    Alert record,
    String id,
    String title,
    String summary,
    String area,
    boolean sample,
    boolean exercise,
    String state,
    String severity,
    DateText sent,
    Span span,
    List<Ref> countries,
    SourceView source,
    Ref ends,
    Ref ender) {

  /**
   * From when to when.
   *
   * @param onset when the danger itself begins; null where that is {@code from}
   * @param to as published
   * @param beginning {@code from} for a line that ends with {@code to}, which tells the zone for
   *     both
   * @param over ISO; the first moment at which it is no longer in force, also because of another
   */
  public record Span(DateText from, DateText onset, DateText to, DateText beginning, String over) {}

  public boolean inForce() {
    return state.equals("in-force");
  }

  /** Whether it belongs into a banner: it is in force, or will be. */
  public boolean inForceOrToCome() {
    return inForce() || state.equals("to-come");
  }
}
