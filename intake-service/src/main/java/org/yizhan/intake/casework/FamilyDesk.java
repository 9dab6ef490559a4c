package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.request.Receipt;

/**
 * A second code to a case, which the holder of the receipt may hand to the family. It has the form
 * of a receipt, opens a {@link FamilyView} and does nothing; a new one ends the one before.
 */
@ApplicationScoped
class FamilyDesk {

  private final CaseHistory history;
  private final Posts posts;
  private final Promise promise;
  private final AuditTrail audit;
  private final InstantSource clock;

  FamilyDesk(
      CaseHistory history, Posts posts, Promise promise, AuditTrail audit, InstantSource clock) {
    this.history = history;
    this.posts = posts;
    this.promise = promise;
    this.audit = audit;
    this.clock = clock;
  }

  /** Makes a code; it is seen here and nowhere else. Empty when the receipt is none. */
  @Transactional
  Optional<Receipt> make(String receipt) {
    Optional<HelpCase> found = HelpCase.of(receipt);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Receipt code = Receipt.random();
    FamilyCodeRow row = FamilyCodeRow.findById(found.get().id);
    boolean fresh = row == null;
    if (fresh) {
      row = new FamilyCodeRow();
      row.caseId = found.get().id;
    }
    row.codeHash = code.hash();
    row.madeAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (fresh) {
      row.persist();
    }
    audit.append(AuditTrail.REQUESTER, null, "family-code-made", row.caseId);
    return Optional.of(code);
  }

  /** Ends the code, if there is one. False when the receipt is none. */
  @Transactional
  boolean end(String receipt) {
    Optional<HelpCase> found = HelpCase.of(receipt);
    if (found.isPresent() && FamilyCodeRow.deleteById(found.get().id)) {
      audit.append(AuditTrail.REQUESTER, null, "family-code-ended", found.get().id);
    }
    return found.isPresent();
  }

  /** When the present code of a case was made; null when it has none. */
  static Instant since(HelpCase found) {
    FamilyCodeRow row = FamilyCodeRow.findById(found.id);
    return row == null ? null : row.madeAt;
  }

  /** What the code opens; what is no code is looked for all the same, so that it takes as long. */
  @Transactional
  Optional<FamilyView> view(String typed) {
    String hash = Receipt.read(typed).orElseGet(Receipt::random).hash();
    return FamilyCodeRow.<FamilyCodeRow>find("codeHash", hash)
        .firstResultOptional()
        .map(row -> HelpCase.<HelpCase>findById(row.caseId))
        .map(this::view);
  }

  private FamilyView view(HelpCase found) {
    return new FamilyView(
        found.state.stage(),
        found.submittedAt,
        posts.named(found.leadKind, found.leadId),
        found.answerBy,
        found.acknowledgedAt != null,
        promise.ifNoAnswer(found.officeId),
        CaseHistory.timeline(history.outline(found)),
        AttachmentRow.numberOf(found.id));
  }
}
