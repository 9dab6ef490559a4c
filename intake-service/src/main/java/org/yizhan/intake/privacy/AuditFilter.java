package org.yizhan.intake.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * Which entries of the audit trail to show, the newest first.
 *
 * @param caseId only those about this case, or null
 * @param actor only those of this actor, or null
 * @param from not older than this, or null
 * @param to older than this, or null
 * @param page from 0
 * @param size rows on a page, 1 to {@link #LARGEST_PAGE}
 */
public record AuditFilter(UUID caseId, String actor, Instant from, Instant to, int page, int size) {

  public static final int LARGEST_PAGE = 200;

  public AuditFilter {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException("no such page");
    }
  }
}
