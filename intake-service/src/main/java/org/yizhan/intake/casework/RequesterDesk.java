package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.yizhan.intake.notification.MailKind;
import org.yizhan.intake.notification.Outbox;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.request.Receipt;

/** What the holder of a receipt may do. */
@ApplicationScoped
class RequesterDesk {

  private final CaseHistory history;
  private final CaseRecord events;
  private final Promise promise;
  private final Linkage linkage;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final InstantSource clock;

  RequesterDesk(
      CaseHistory history,
      CaseRecord events,
      Promise promise,
      Linkage linkage,
      Outbox outbox,
      AuditTrail audit,
      InstantSource clock) {
    this.history = history;
    this.events = events;
    this.promise = promise;
    this.linkage = linkage;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Optional<Following> follow(String receipt) {
    return find(receipt, LockModeType.NONE).map(this::following);
  }

  @Transactional
  Outcome addMessage(String receipt, FreeText text) {
    return change(
        receipt,
        found -> {
          if (saidLast(found, text)) {
            return Optional.empty();
          }
          found.unanswered = true;
          return Optional.of(events.byRequester(found, EventKind.REQUESTER_MESSAGE, text));
        },
        MailKind.REQUESTER_WROTE,
        "requester-wrote");
  }

  @Transactional
  Outcome withdraw(String receipt) {
    return change(
        receipt,
        found -> {
          found.enter(CaseState.WITHDRAWN, clock.instant());
          return Optional.of(events.byRequester(found, EventKind.WITHDRAWN, null));
        },
        MailKind.WITHDRAWN,
        "case-withdrawn");
  }

  /** A page that is loaded again sends its message again: the same words twice in a row are one. */
  private boolean saidLast(HelpCase found, FreeText text) {
    List<Message> messages = CaseHistory.messages(history.unseal(found).happenings());
    if (messages.isEmpty()) {
      return false;
    }
    Message last = messages.get(messages.size() - 1);
    return last.from() == null && last.text().text().equals(text.words().text());
  }

  /** What to do with an open case; empty when there is nothing to do. */
  private interface Change {
    Optional<CaseEvent> apply(HelpCase found);
  }

  private Outcome change(String receipt, Change change, MailKind kind, String action) {
    Optional<HelpCase> stored = find(receipt, LockModeType.PESSIMISTIC_WRITE);
    if (stored.isEmpty()) {
      return new Outcome.Refused(Outcome.Refusal.NOT_FOUND);
    }
    HelpCase found = stored.get();
    if (!found.open) {
      return new Outcome.Refused(Outcome.Refusal.FINISHED);
    }
    change
        .apply(found)
        .ifPresent(
            event -> {
              outbox.lay(kind, found.id, event.id, found.receiptTail, linkage.ladders(found));
              audit.append(AuditTrail.REQUESTER, null, action, found.id);
            });
    return new Outcome.Done(found.state, found.version);
  }

  /** What is no receipt is looked for all the same, so that it takes as long as a wrong one. */
  private static Optional<HelpCase> find(String typed, LockModeType lock) {
    Optional<Receipt> receipt = Receipt.read(typed);
    String hash = receipt.orElseGet(Receipt::random).hash();
    return HelpCase.<HelpCase>find("receiptHash", hash).withLock(lock).firstResultOptional();
  }

  private Following following(HelpCase found) {
    CaseHistory.Unsealed unsealed = history.unseal(found);
    return new Following(
        found.state.stage(),
        found.language,
        found.submittedAt,
        unsealed.route(),
        found.answerBy,
        found.acknowledgedAt != null,
        promise.ifNoAnswer(found.officeId),
        CaseHistory.timeline(unsealed.happenings()),
        CaseHistory.messages(unsealed.happenings()),
        history.openings(found.id),
        promise.deletion(found.endedAt));
  }
}
