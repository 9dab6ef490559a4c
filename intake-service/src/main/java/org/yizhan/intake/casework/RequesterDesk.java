package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhan.intake.notification.MailKind;
import org.yizhan.intake.notification.Outbox;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.storage.CommitGroup;
import org.yizhan.intake.storage.Group;

/** What the holder of a receipt may do. */
@ApplicationScoped
class RequesterDesk {

  private final CommitGroup commits;
  private final CaseHistory history;
  private final CaseRecord events;
  private final AttachmentDesk attachments;
  private final Promise promise;
  private final Linkage linkage;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final InstantSource clock;

  RequesterDesk(
      CommitGroup commits,
      CaseHistory history,
      CaseRecord events,
      AttachmentDesk attachments,
      Promise promise,
      Linkage linkage,
      Outbox outbox,
      AuditTrail audit,
      InstantSource clock) {
    this.commits = commits;
    this.history = history;
    this.events = events;
    this.attachments = attachments;
    this.promise = promise;
    this.linkage = linkage;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Optional<Following> follow(String receipt) {
    return HelpCase.of(receipt).map(this::following);
  }

  /** The requester has read everything up to now. */
  @Transactional
  void look(String receipt) {
    HelpCase.of(receipt).ifPresent(found -> found.seenAt = clock.instant());
  }

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

  /**
   * What came of a change.
   *
   * @param caseId the case that it was done to, or null when nothing was done
   */
  private record Changed(Outcome outcome, UUID caseId) {}

  private Outcome change(String typed, Change change, MailKind kind, String action) {
    String receiptHash = HelpCase.hashOf(typed);
    return commits.write(
            receiptHash,
            group -> apply(group, receiptHash, change, kind),
            (group, changed) -> {
              if (changed.caseId != null) {
                audit.append(group::insert, AuditTrail.REQUESTER, action, changed.caseId);
              }
            })
        .outcome;
  }

  private Changed apply(Group group, String receiptHash, Change change, MailKind kind) {
    Optional<HelpCase> stored = HelpCase.heldBy(receiptHash, LockModeType.PESSIMISTIC_WRITE);
    if (stored.isEmpty()) {
      return new Changed(new Outcome.Refused(Outcome.Refusal.NOT_FOUND), null);
    }
    HelpCase found = stored.get();
    if (!found.open) {
      return new Changed(new Outcome.Refused(Outcome.Refusal.FINISHED), null);
    }
    Optional<CaseEvent> done = change.apply(found);
    done.ifPresent(
        event ->
            outbox.lay(group, kind, found.id, event.id, found.receiptTail, linkage.ladders(found)));
    return new Changed(
        new Outcome.Done(found.state, found.version), done.isPresent() ? found.id : null);
  }

  /** What the requester sees of the case. */
  Following following(HelpCase found) {
    CaseHistory.Unsealed unsealed = history.unseal(found);
    return new Following(
        found.state.stage(),
        found.language,
        found.country,
        found.submittedAt,
        unsealed.route(),
        found.answerBy,
        found.acknowledgedAt != null,
        promise.ifNoAnswer(found.officeId),
        unsealed.request().consent(),
        CaseHistory.timeline(unsealed.happenings()),
        CaseHistory.messages(unsealed.happenings()),
        attachments.of(found),
        unsealed.request().mayHoldPapers(),
        history.openings(found.id),
        promise.deletion(found),
        FamilyDesk.since(found),
        found.seenAt);
  }
}
