package org.yizhan.intake.casework;

import java.time.Duration;
import org.yizhan.intake.request.Receipt;

/** What came of asking for a new receipt. */
public sealed interface Recovery {

  /**
   * The old receipt has stopped; this one is seen here and nowhere else.
   *
   * @param receiptTail the last four characters of the new one
   */
  record Issued(Receipt receipt, String receiptTail) implements Recovery {}

  /** There is no such case for this member. */
  record NotFound() implements Recovery {}

  /** The member has given out so many that somebody should ask why. */
  record TooMany(Duration pause) implements Recovery {}
}
