package org.yizhan.intake.casework;

import java.util.List;

/**
 * A page of the queue.
 *
 * @param items overdue first, then by urgency, then newest
 * @param total how many cases match in all
 */
public record CasePage(List<CaseSummary> items, long total) {
  public CasePage {
    items = List.copyOf(items);
  }
}
