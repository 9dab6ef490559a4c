package org.yizhan.intake.casework;

import java.util.List;

/**
 * The open cases that fit some clues.
 *
 * @param items newest first
 * @param more true when there were too many to look at all of them
 */
public record Hits(List<CaseSummary> items, boolean more) {
  public Hits {
    items = List.copyOf(items);
  }
}
