package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.yizhan.intake.notification.MailKind;
import org.yizhan.intake.notification.Outbox;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.storage.Ids;

/** What the holder of a receipt may ask for by law: a copy of everything, and its erasure. */
@ApplicationScoped
class Rights {

  private final RequesterDesk requesters;
  private final Erasure erasure;
  private final Linkage linkage;
  private final Outbox outbox;
  private final Seal seal;
  private final AuditTrail audit;

  Rights(
      RequesterDesk requesters,
      Erasure erasure,
      Linkage linkage,
      Outbox outbox,
      Seal seal,
      AuditTrail audit) {
    this.requesters = requesters;
    this.erasure = erasure;
    this.linkage = linkage;
    this.outbox = outbox;
    this.seal = seal;
    this.audit = audit;
  }

  /** Everything that is kept; that it was handed out is written down. */
  @Transactional
  Optional<Copy> copy(String receipt) {
    Optional<HelpCase> stored = HelpCase.heldBy(HelpCase.hashOf(receipt), LockModeType.NONE);
    Optional<Copy> copy =
        stored.map(
            found ->
                new Copy(
                    found.receiptTail,
                    CaseHistory.request(seal.unwrap(found.id, found.sealedKey), found),
                    requesters.following(found)));
    stored.ifPresent(
        found -> audit.append(AuditTrail.REQUESTER, null, "copy-handed-out", found.id));
    return copy;
  }

  /**
   * Erases the case, open or ended, for good; those who worked on it hear that it is gone. Refused
   * while it is held, which the requester sees with the reason.
   */
  @Transactional
  Outcome erase(String receipt) {
    Optional<HelpCase> stored =
        HelpCase.heldBy(HelpCase.hashOf(receipt), LockModeType.PESSIMISTIC_WRITE);
    if (stored.isEmpty()) {
      return new Outcome.Refused(Outcome.Refusal.NOT_FOUND);
    }
    HelpCase found = stored.get();
    if (found.heldFor != null) {
      return new Outcome.Refused(Outcome.Refusal.HELD);
    }
    Outcome done = new Outcome.Done(found.state, found.version);
    outbox.lay(MailKind.ERASED, found.id, Ids.next(), found.receiptTail, linkage.ladders(found));
    erasure.erase(found, AuditTrail.REQUESTER);
    return done;
  }
}
