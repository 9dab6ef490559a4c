package org.yizhan.intake.casework;

/**
 * Which cases of the queue to show.
 *
 * @param state only this state, or null for every open one
 * @param overdue only those that nobody has acknowledged in time
 * @param page from 0
 * @param size rows on a page, 1 to {@link #LARGEST_PAGE}
 */
public record CaseFilter(CaseState state, boolean overdue, int page, int size) {

  public static final int LARGEST_PAGE = 200;
  private static final int USUAL_PAGE = 50;

  /** Every open case, first page. */
  public static final CaseFilter OPEN = new CaseFilter(null, false, 0, USUAL_PAGE);

  public CaseFilter {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException("no such page");
    }
  }
}
