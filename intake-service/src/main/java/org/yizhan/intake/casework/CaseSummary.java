package org.yizhan.intake.casework;

import java.time.Instant;
import java.util.UUID;
import org.yizhan.intake.directory.Category;
import org.yizhan.intake.directory.Text;

/**
 * One row of the queue: nothing personal.
 *
 * @param receiptTail the last four characters of the receipt, to speak of the case
 * @param category the name of its category
 * @param country the name of the country
 * @param homeCounty the name of the home county's office, or null when not told
 * @param overdue true when nobody has acknowledged it in time
 * @param unanswered true when the requester wrote last
 * @param version for {@code If-Match}; grows with everything that happens to the case
 */
public record CaseSummary(
    UUID id,
    String receiptTail,
    CaseState state,
    Category.Urgency urgency,
    boolean danger,
    Text category,
    Text country,
    Text homeCounty,
    Post lead,
    Instant submittedAt,
    Instant answerBy,
    boolean overdue,
    boolean unanswered,
    long version) {}
