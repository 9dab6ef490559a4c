package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.yizhan.intake.notification.Outbox;
import org.yizhan.intake.privacy.AuditTrail;

/**
 * Erases a case: its key first, without which nothing of it can be read, then every row of it. What
 * stays is a count without a person and an entry in the audit trail.
 */
@ApplicationScoped
class Erasure {

  private final EntityManager database;
  private final AttachmentParts attachments;
  private final Outbox outbox;
  private final PastCases pastCases;
  private final AuditTrail audit;

  Erasure(
      EntityManager database,
      AttachmentParts attachments,
      Outbox outbox,
      PastCases pastCases,
      AuditTrail audit) {
    this.database = database;
    this.attachments = attachments;
    this.outbox = outbox;
    this.pastCases = pastCases;
    this.audit = audit;
  }

  /**
   * Erases it.
   *
   * @param found held by the transaction around
   * @param actor who wished it, as the audit trail names them
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void erase(HelpCase found, String actor) {
    found.sealedKey = new byte[found.sealedKey.length];
    attachments.forget(found.id);
    database.flush();
    outbox.forget(CaseEvent.of(found.id).stream().map(event -> event.id).toList());
    CaseEvent.delete("caseId", found.id);
    pastCases.count(found);
    found.delete();
    audit.append(actor, null, "erased", found.id);
  }
}
