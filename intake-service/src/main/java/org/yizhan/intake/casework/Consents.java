package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import org.yizhan.intake.notification.MailKind;
import org.yizhan.intake.notification.Outbox;
import org.yizhan.intake.notification.Recipient;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.CaseKey;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.request.ConsentKind;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.staff.Role;

/**
 * Takes consents back (PIPL art. 15, GDPR art. 7): from the commit on, nothing happens any more
 * that hung on them. What was done before stays lawful.
 */
@ApplicationScoped
class Consents {

  private final Reception reception;
  private final CaseRecord events;
  private final AttachmentParts attachments;
  private final Linkage linkage;
  private final Outbox outbox;
  private final Seal seal;
  private final AuditTrail audit;
  private final InstantSource clock;

  Consents(
      Reception reception,
      CaseRecord events,
      AttachmentParts attachments,
      Linkage linkage,
      Outbox outbox,
      Seal seal,
      AuditTrail audit,
      InstantSource clock) {
    this.reception = reception;
    this.events = events;
    this.attachments = attachments;
    this.linkage = linkage;
    this.outbox = outbox;
    this.seal = seal;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes one back, at any time; once more changes nothing. */
  @Transactional
  Outcome withdraw(String receipt, ConsentKind kind) {
    Optional<HelpCase> stored =
        HelpCase.heldBy(HelpCase.hashOf(receipt), LockModeType.PESSIMISTIC_WRITE);
    if (stored.isEmpty()) {
      return new Outcome.Refused(Outcome.Refusal.NOT_FOUND);
    }
    HelpCase found = stored.get();
    CaseKey key = seal.unwrap(found.id, found.sealedKey);
    HelpRequest request = CaseHistory.request(key, found);
    Instant now = clock.instant();
    HelpRequest less = request.withdrawn(kind, Year.from(now.atOffset(ZoneOffset.UTC)));
    if (!less.consent().equals(request.consent())) {
      found.sealedRequest = key.seal(Reception.REQUEST, CaseJson.write(less));
      found.category = less.category();
      found.abroad = less.consent().abroad();
      if (found.leadKind == Post.Kind.STATION && linkage.isAbroad(found.leadId) && !found.abroad) {
        leadAtHome(found, key, reception.route(less, now));
      }
      if (!less.mayHoldPapers()) {
        attachments.forget(found.id);
      }
      tell(found, kind);
    }
    return new Outcome.Done(found.state, found.version);
  }

  private void leadAtHome(HelpCase found, CaseKey key, CaseRoute route) {
    outbox.takeBack(found.id, new Recipient(Role.STATION, found.leadId));
    found.take(route);
    found.sealedRoute = key.seal(Reception.ROUTE, CaseJson.write(route));
  }

  private void tell(HelpCase found, ConsentKind kind) {
    EventKind happened =
        kind == ConsentKind.ABROAD ? EventKind.ABROAD_WITHDRAWN : EventKind.SENSITIVE_WITHDRAWN;
    CaseEvent event = events.byRequester(found, happened, null);
    outbox.lay(
        MailKind.CONSENT_WITHDRAWN, found.id, event.id, found.receiptTail, linkage.ladders(found));
    audit.append(AuditTrail.REQUESTER, null, happened.code(), found.id);
  }
}
