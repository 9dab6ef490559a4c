package org.yizhan.intake.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yizhan.intake.request.Receipt;

/**
 * A request that is on disk.
 *
 * @param receipt what the requester follows it with; seen here and nowhere else. Empty when the
 *     office has given a new one since: the first opens nothing any more, and only who was given
 *     the new one has it
 * @param answerBy when somebody has to have answered
 * @param replayed true when the same request had been stored before with the same key
 */
public record Opened(
    Optional<Receipt> receipt,
    UUID caseId,
    Stage stage,
    Instant submittedAt,
    CaseRoute route,
    Instant answerBy,
    IfNoAnswer ifNoAnswer,
    boolean replayed) {}
