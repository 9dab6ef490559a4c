package org.yizhan.intake.privacy;

import java.util.List;

/**
 * A page of the audit trail.
 *
 * @param more true when there are older entries
 */
public record AuditPage(List<AuditEntry> items, boolean more) {
  public AuditPage {
    items = List.copyOf(items);
  }
}
