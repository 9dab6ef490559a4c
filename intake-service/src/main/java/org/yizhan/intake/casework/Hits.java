package org.yizhan.intake.casework;

import java.util.List;

/**
 * The open cases that fit some clues.
 *
 * @param items newest first
 * @param more true when there were too many to look at all of them
 * @param unreadable how many could not be unsealed to look for the name in them
 */
public record Hits(List<CaseSummary> items, boolean more, int unreadable) {
  public Hits {
    items = List.copyOf(items);
  }
}
