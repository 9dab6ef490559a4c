package org.yizhan.site.bake;

import java.util.List;
import org.yizhan.site.content.Alert;

/**
 * A warning as it is shown in one language.
 *
 * @param state one of {@code in-force expired to-come}
 * @param replaces null where it replaces none
 * @param replacedBy null where none has replaced it yet: one that is to come leaves it in force
 */
public record AlertView(
    Alert record,
    String id,
    String title,
    String summary,
    String area,
    boolean sample,
    boolean exercise,
    String severity,
    String state,
    DateText effective,
    DateText expires,
    DateText effectiveDay,
    DateText expiresDay,
    List<Ref> countries,
    SourceView source,
    Ref replaces,
    Ref replacedBy) {

  /** Whether it belongs into a banner. */
  public boolean inForce() {
    return state.equals("in-force") && replacedBy == null;
  }
}
