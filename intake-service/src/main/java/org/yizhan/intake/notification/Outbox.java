package org.yizhan.intake.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yizhan.intake.storage.Group;
import org.yizhan.intake.storage.Ids;

/** Where mails are laid in the transaction of what they tell of, so that none is lost. */
@ApplicationScoped
public class Outbox {

  private final InstantSource clock;
  private final Event<Filled> filled;

  Outbox(InstantSource clock, Event<Filled> filled) {
    this.clock = clock;
    this.filled = filled;
  }

  /** Something was laid into the outbox; seen after the transaction by whoever sends. */
  record Filled() {}

  /**
   * Lays one mail for each ladder, due now.
   *
   * @param eventId what it tells of; the same event is told to the same recipient once
   * @param receiptTail the last four characters of the receipt
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lay(
      MailKind kind, UUID caseId, UUID eventId, String receiptTail, Collection<Ladder> ladders) {
    OutboxRow.persist(rows(kind, caseId, eventId, receiptTail, ladders));
    filled.fire(new Filled());
  }

  /** The same in the transaction of a group. */
  public void lay(
      Group group,
      MailKind kind,
      UUID caseId,
      UUID eventId,
      String receiptTail,
      Collection<Ladder> ladders) {
    rows(kind, caseId, eventId, receiptTail, ladders).forEach(group::insert);
    group.once("outbox", () -> filled.fire(new Filled()));
  }

  private List<OutboxRow> rows(
      MailKind kind, UUID caseId, UUID eventId, String receiptTail, Collection<Ladder> ladders) {
    Instant now = clock.instant();
    Set<Recipient> told = new HashSet<>();
    List<OutboxRow> rows = new ArrayList<>();
    for (Ladder ladder : ladders) {
      if (!told.add(ladder.first())) {
        continue;
      }
      OutboxRow row = new OutboxRow();
      row.id = Ids.next();
      row.caseId = caseId;
      row.eventId = eventId;
      row.kind = kind;
      row.receiptTail = receiptTail;
      row.role = ladder.first().role();
      row.scope = ladder.first().scope();
      row.above = Recipient.join(ladder.above());
      row.status = OutboxRow.Status.WAITING;
      row.dueAt = now;
      row.createdAt = now;
      rows.add(row);
    }
    return rows;
  }

  /** Forgets all mails about these events, sent or not: their case is being erased. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(Collection<UUID> eventIds) {
    OutboxRow.delete("eventId in ?1", eventIds);
  }

  /** Takes back what waits for a recipient who is no longer to hear of a case. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void takeBack(UUID caseId, Recipient recipient) {
    OutboxRow.delete(
        "caseId = ?1 and role = ?2 and scope = ?3 and status = ?4",
        caseId,
        recipient.role(),
        recipient.scope(),
        OutboxRow.Status.WAITING);
  }
}
