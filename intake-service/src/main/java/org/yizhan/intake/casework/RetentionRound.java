package org.yizhan.intake.casework;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.Leftovers;
import org.yizhan.intake.privacy.OnlyOne;

/**
 * Erases the cases whose time is over: once an hour, beginning at the start, so that what fell due
 * while the service stood still is caught up. A case that is open, or held, is never among them,
 * and nothing is erased by a clock that may be wrong ({@link ClockDoubt}).
 */
@ApplicationScoped
public class RetentionRound {

  private static final Logger LOG = Logger.getLogger(RetentionRound.class);
  private static final String JOB = "retention";
  private static final int AT_ONCE = 200;

  /** Of a state in which a case has ended; to say so once more would lead past the index. */
  private static final String DUE = "state = ?1 and heldFor is null and endedAt <= ?2";

  private final Retention retention;
  private final Erasure erasure;
  private final AttachmentParts attachments;
  private final Leftovers leftovers;
  private final OnlyOne onlyOne;
  private final InstantSource clock;
  private final ClockDoubt doubt = new ClockDoubt();
  private volatile LastErasing known = new LastErasing(null, 0, 0);

  RetentionRound(
      Retention retention,
      Erasure erasure,
      AttachmentParts attachments,
      Leftovers leftovers,
      OnlyOne onlyOne,
      InstantSource clock) {
    this.retention = retention;
    this.erasure = erasure;
    this.attachments = attachments;
    this.leftovers = leftovers;
    this.onlyOne = onlyOne;
    this.clock = clock;
  }

  /** What became of one case. */
  private enum Turn {
    ERASED,
    LEFT,
    /** Another instance is at it. */
    ANOTHERS
  }

  /** Erases everything that is due, one case in each transaction, and leaves word that it did. */
  @Scheduled(
      every = "1h",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void run() {
    Instant now = clock.instant();
    if (!doubt.believes(last().at(), now)) {
      LOG.warnf("The clock says %s, far beyond the last erasing: nothing is erased yet", now);
      return;
    }
    long erased = 0;
    for (CaseState state : Arrays.stream(CaseState.values()).filter(s -> !s.isOpen()).toList()) {
      Instant limit = now.minus(retention.time(state));
      int left = 0;
      List<UUID> due = due(state, limit, left);
      while (!due.isEmpty()) {
        for (UUID id : due) {
          switch (erase(id, state, limit)) {
            case ERASED -> erased++;
            case LEFT -> left++;
            case ANOTHERS -> {
              known = last();
              return;
            }
          }
        }
        due = due(state, limit, left);
      }
    }
    leaveWord(erased, now);
    known = last();
    attachments.sweep();
    leftovers.wipe();
  }

  /** When it last ran as far as this instance knows, without asking the database. */
  public LastErasing known() {
    return known;
  }

  /** When it last ran. */
  public LastErasing last() {
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              Erasing row = Erasing.findById(Erasing.ONLY);
              return new LastErasing(row.lastRun, row.erased, row.total);
            });
  }

  /**
   * The next that are due, the oldest first.
   *
   * @param left how many were tried already and are still there
   */
  private static List<UUID> due(CaseState state, Instant limit, int left) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                HelpCase.getEntityManager()
                    .createQuery(
                        "select id from HelpCase where " + DUE + " order by endedAt, id",
                        UUID.class)
                    .setParameter(1, state)
                    .setParameter(2, limit)
                    .setFirstResult(left)
                    .setMaxResults(AT_ONCE)
                    .getResultList());
  }

  private Turn erase(UUID id, CaseState state, Instant limit) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> eraseNow(id, state, limit));
    } catch (PersistenceException | IllegalStateException e) {
      LOG.errorf("Case %s could not be erased and waits (%s)", id, e.getClass().getName());
      return Turn.LEFT;
    }
  }

  /** The row is looked at once more, now that it is held: it may have been taken up or held. */
  private Turn eraseNow(UUID id, CaseState state, Instant limit) {
    if (!onlyOne.mayDo(JOB)) {
      return Turn.ANOTHERS;
    }
    HelpCase found =
        HelpCase.<HelpCase>find(DUE + " and id = ?3", state, limit, id)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResult();
    if (found == null) {
      return Turn.LEFT;
    }
    erasure.erase(found, AuditTrail.SERVICE);
    return Turn.ERASED;
  }

  private void leaveWord(long erased, Instant now) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Erasing row = Erasing.findById(Erasing.ONLY, LockModeType.PESSIMISTIC_WRITE);
              row.lastRun = now;
              row.erased = erased;
              row.total += erased;
            });
  }
}
