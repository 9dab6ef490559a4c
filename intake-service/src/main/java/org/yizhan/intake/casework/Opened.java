package org.yizhan.intake.casework;

import java.time.Instant;
import java.util.UUID;
import org.yizhan.intake.request.Receipt;

/**
 * A request that is on disk.
 *
 * @param receipt what the requester follows it with; seen here and nowhere else
 * @param answerBy when somebody has to have answered
 * @param replayed true when the same request had been stored before with the same key
 */
public record Opened(
    Receipt receipt,
    UUID caseId,
    Stage stage,
    Instant submittedAt,
    CaseRoute route,
    Instant answerBy,
    IfNoAnswer ifNoAnswer,
    boolean replayed) {}
