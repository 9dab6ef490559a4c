package org.yizhan.intake.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Timeouts;
import org.jboss.logging.Logger;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.staff.Mailboxes;
import org.yizhan.intake.storage.CommitGroup;

/**
 * The outbox as those who send see it: rows are claimed in one transaction and marked in another,
 * so that no transaction waits for a mail server. A claim that is never marked lapses.
 */
@ApplicationScoped
class MailQueue {

  private static final Logger LOG = Logger.getLogger(MailQueue.class);
  private static final int AT_ONCE = 50;
  private static final Duration CLAIM = Duration.ofMinutes(10);

  private final CommitGroup commits;
  private final EntityManager database;
  private final Mailboxes mailboxes;
  private final InstantSource clock;

  MailQueue(CommitGroup commits, EntityManager database, Mailboxes mailboxes, InstantSource clock) {
    this.commits = commits;
    this.database = database;
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  /**
   * A mail that is ours to send.
   *
   * @param told who the addresses belong to
   */
  record Claimed(Postman.Errand errand, List<String> addresses, Recipient told) {
    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /**
   * What was found due.
   *
   * @param rows how many rows, also those that need no mail
   */
  record Batch(int rows, List<Claimed> mails) {}

  /**
   * Claims what is due; rows that another instance holds are passed over. A clock that was put back
   * delays nothing: what was never tried is due, and so is what could not be so far ahead.
   */
  Batch claim() {
    return commits.write("outbox", group -> claimDue());
  }

  private Batch claimDue() {
    Instant now = clock.instant();
    List<OutboxRow> due =
        database
            .createQuery(
                "from OutboxRow where status = :waiting"
                    + " and (dueAt <= :now or dueAt > :never or attempts = 0) order by dueAt",
                OutboxRow.class)
            .setParameter("waiting", OutboxRow.Status.WAITING)
            .setParameter("now", now)
            .setParameter("never", now.plus(SendAttempts.NEVER_SO_LONG))
            .setMaxResults(AT_ONCE)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
            .getResultList();
    Told told = told(due);
    List<Claimed> mails = new ArrayList<>();
    for (OutboxRow row : due) {
      row.attempts++;
      row.dueAt = now.plus(CLAIM);
      address(row, told).ifPresent(mails::add);
    }
    return new Batch(due.size(), mails);
  }

  /** It went out. */
  void delivered(UUID id, String outcome) {
    mark(id, row -> delivered(row, outcome));
  }

  /** It did not; it is tried again later, or given up. */
  void failed(UUID id, String outcome) {
    mark(id, row -> failed(row, outcome));
  }

  /** The row is gone when its case was erased meanwhile. */
  private void mark(UUID id, Consumer<OutboxRow> outcome) {
    commits.write(
        "outbox/" + id,
        group -> {
          Optional<OutboxRow> row = OutboxRow.findByIdOptional(id);
          row.ifPresent(outcome);
          return row.isPresent();
        });
  }

  private void delivered(OutboxRow row, String outcome) {
    row.status = OutboxRow.Status.SENT;
    row.sentAt = clock.instant();
    row.outcome = outcome;
    forgetWhatIsErased(row);
  }

  /** Of an erased case nothing stays, the mail about it included. */
  private static void forgetWhatIsErased(OutboxRow row) {
    if (row.kind == MailKind.ERASED) {
      row.delete();
    }
  }

  private void failed(OutboxRow row, String outcome) {
    row.outcome = outcome;
    Optional<Duration> wait = SendAttempts.waitAfter(row.attempts);
    if (wait.isPresent()) {
      row.dueAt = clock.instant().plus(wait.get());
    } else {
      row.status = OutboxRow.Status.GIVEN_UP;
      LOG.errorf("Gave up telling %s:%s of case %s: %s", row.role, row.scope, row.caseId, outcome);
      forgetWhatIsErased(row);
    }
  }

  /**
   * Who is written to: nobody at the first level means the next one up, unless that one is told of
   * the same event anyway.
   */
  private Optional<Claimed> address(OutboxRow row, Told told) {
    Recipient first = new Recipient(row.role, row.scope);
    List<Recipient> rungs = new ArrayList<>(List.of(first));
    rungs.addAll(Recipient.split(row.above));
    for (Recipient rung : rungs) {
      if (!rung.equals(first) && told.of(row.eventId, rung)) {
        delivered(row, "told-above " + rung);
        return Optional.empty();
      }
      List<String> addresses =
          told.addresses.computeIfAbsent(rung, asked -> mailboxes.of(asked.role(), asked.scope()));
      if (!addresses.isEmpty()) {
        Postman.Errand errand =
            new Postman.Errand(row.id, row.kind, row.caseId, row.receiptTail, row.createdAt);
        return Optional.of(new Claimed(errand, addresses, rung));
      }
    }
    failed(row, "nobody");
    return Optional.empty();
  }

  /**
   * What a batch needs to know, asked for once.
   *
   * @param pairs who is told of which event by a mail of their own
   * @param addresses found so far
   */
  private record Told(Set<List<Object>> pairs, Map<Recipient, List<String>> addresses) {
    boolean of(UUID eventId, Recipient recipient) {
      return pairs.contains(List.of(eventId, recipient));
    }
  }

  private Told told(List<OutboxRow> due) {
    Set<List<Object>> pairs = new HashSet<>();
    if (!due.isEmpty()) {
      List<OutboxRow> siblings =
          OutboxRow.list("eventId in ?1", due.stream().map(row -> row.eventId).distinct().toList());
      for (OutboxRow row : siblings) {
        pairs.add(List.of(row.eventId, new Recipient(row.role, row.scope)));
      }
    }
    return new Told(pairs, new HashMap<>());
  }
}
