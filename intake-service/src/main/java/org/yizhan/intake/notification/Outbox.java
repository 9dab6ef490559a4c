package org.yizhan.intake.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;

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
   * Lays one mail for each recipient, due now.
   *
   * @param eventId what it tells of; the same event is told to the same recipient once
   * @param receiptTail the last four characters of the receipt
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void lay(
      MailKind kind,
      UUID caseId,
      UUID eventId,
      String receiptTail,
      Collection<Recipient> recipients) {
    Instant now = clock.instant();
    for (Recipient recipient : new LinkedHashSet<>(recipients)) {
      OutboxRow row = new OutboxRow();
      row.id = UUID.randomUUID();
      row.caseId = caseId;
      row.eventId = eventId;
      row.kind = kind;
      row.receiptTail = receiptTail;
      row.role = recipient.role();
      row.scope = recipient.scope();
      row.status = OutboxRow.Status.WAITING;
      row.dueAt = now;
      row.createdAt = now;
      row.persist();
    }
    filled.fire(new Filled());
  }
}
