package org.yizhan.intake.casework;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhan.intake.attachment.Cleaning;
import org.yizhan.intake.attachment.FileKind;
import org.yizhan.intake.attachment.FileName;
import org.yizhan.intake.notification.MailKind;
import org.yizhan.intake.notification.Outbox;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.CaseKey;
import org.yizhan.intake.privacy.FileKey;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.privacy.ServerSecret;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.storage.Ids;
import org.yizhan.intake.storage.Spool;

/**
 * Takes a photo or a paper of a requester in. It is cleaned and sealed while it comes, waits in the
 * spool until it is whole, and is then stored quickly; until the last step nobody can see it, and
 * what went wrong on the way leaves nothing.
 */
@ApplicationScoped
class AttachmentArrival {

  private final AttachmentParts parts;
  private final AttachmentDesk desk;
  private final Spool spool;
  private final CaseRecord events;
  private final Linkage linkage;
  private final Outbox outbox;
  private final Seal seal;
  private final ServerSecret secret;
  private final AuditTrail audit;
  private final InstantSource clock;

  AttachmentArrival(
      AttachmentParts parts,
      AttachmentDesk desk,
      Spool spool,
      CaseRecord events,
      Linkage linkage,
      Outbox outbox,
      Seal seal,
      ServerSecret secret,
      AuditTrail audit,
      InstantSource clock) {
    this.parts = parts;
    this.desk = desk;
    this.spool = spool;
    this.events = events;
    this.linkage = linkage;
    this.outbox = outbox;
    this.seal = seal;
    this.secret = secret;
    this.audit = audit;
    this.clock = clock;
  }

  /** A file that has come whole, clean and sealed. */
  private record Come(FileKind kind, long size, String mark) {}

  Adding add(String receipt, Optional<FileName> name, InputStream file) throws IOException {
    Optional<HelpCase> found = QuarkusTransaction.requiringNew().call(() -> HelpCase.of(receipt));
    Optional<Adding> refusal = refusal(found);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    UUID caseId = found.get().id;
    AttachmentRow row = new AttachmentRow();
    row.id = Ids.next();
    row.caseId = caseId;
    CaseKey caseKey = seal.unwrap(caseId, found.get().sealedKey);
    FileKey key = caseKey.newFileKey(row.id);
    row.sealedKey = key.wrapped();
    row.sealedName =
        name.map(given -> caseKey.seal(row.sealedAs(), given.words().text())).orElse(null);
    try (Spool.Waiting waiting = spool.open()) {
      Come come = receive(key, file, waiting);
      row.kind = come.kind;
      row.size = come.size;
      row.mark = come.mark;
      return store(row, waiting);
    }
  }

  private Optional<Adding> refusal(Optional<HelpCase> found) {
    if (found.isEmpty()) {
      return refuse(Adding.Reason.NOT_FOUND);
    }
    if (!found.get().open) {
      return refuse(Adding.Reason.FINISHED);
    }
    CaseKey key = seal.unwrap(found.get().id, found.get().sealedKey);
    return CaseHistory.request(key, found.get()).mayHoldPapers()
        ? Optional.empty()
        : refuse(Adding.Reason.CONSENT);
  }

  private static Optional<Adding> refuse(Adding.Reason reason) {
    return Optional.of(new Adding.Refused(reason));
  }

  private Come receive(FileKey key, InputStream file, Spool.Waiting waiting) throws IOException {
    try (OutputStream sealing = key.sealing(waiting.out())) {
      Measure measure = new Measure(sealing);
      FileKind kind = Cleaning.clean(file, measure);
      String mark = HexFormat.of().formatHex(secret.mark("attachment", measure.digest()));
      return new Come(kind, measure.count(), mark);
    }
  }

  private Adding store(AttachmentRow row, Spool.Waiting waiting) {
    Optional<Adding> refusal = QuarkusTransaction.requiringNew().call(() -> reserve(row));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    boolean stored = false;
    try {
      parts.store(row.id, waiting);
      Adding adding = QuarkusTransaction.requiringNew().call(() -> finish(row));
      stored = adding instanceof Adding.Added added && !added.again();
      return adding;
    } finally {
      if (!stored) {
        parts.abandon(row.id);
      }
    }
  }

  /** Takes a place among those of the case, unless there is none or the file is there already. */
  private Optional<Adding> reserve(AttachmentRow row) {
    HelpCase held = HelpCase.findById(row.caseId, LockModeType.PESSIMISTIC_WRITE);
    Optional<Adding> refusal = refusal(Optional.ofNullable(held));
    if (refusal.isPresent()) {
      return refusal;
    }
    Optional<Adding> before = before(held, row);
    if (before.isPresent()) {
      return before;
    }
    List<AttachmentRow> others = AttachmentRow.of(row.caseId);
    if (others.size() >= Limits.ATTACHMENTS) {
      return refuse(Adding.Reason.FULL);
    }
    row.state = AttachmentRow.State.ARRIVING;
    row.since = now();
    row.persist();
    return Optional.empty();
  }

  /** The same file, sent twice since an answer was lost or a page was loaded again. */
  private Optional<Adding> before(HelpCase held, AttachmentRow row) {
    return AttachmentRow.storedOf(held.id).stream()
        .filter(other -> other.mark.equals(row.mark))
        .findFirst()
        .map(other -> new Adding.Added(desk.attachment(held, other), true));
  }

  /** From the commit on it is there. */
  private Adding finish(AttachmentRow sent) {
    HelpCase held = HelpCase.findById(sent.caseId, LockModeType.PESSIMISTIC_WRITE);
    Optional<Adding> refusal = refusal(Optional.ofNullable(held));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<Adding> before = before(held, sent);
    if (before.isPresent()) {
      return before.get();
    }
    AttachmentRow row = AttachmentRow.findById(sent.id, LockModeType.PESSIMISTIC_WRITE);
    if (row == null || row.state != AttachmentRow.State.ARRIVING) {
      return new Adding.Refused(Adding.Reason.NOT_FOUND);
    }
    row.state = AttachmentRow.State.STORED;
    row.since = now();
    tell(held);
    audit.append(AuditTrail.REQUESTER, null, "attachment-added", held.id, row.id.toString());
    return new Adding.Added(desk.attachment(held, row), false);
  }

  /** Whoever was told already that there is something new to read is not told again. */
  private void tell(HelpCase held) {
    CaseEvent event = events.byRequester(held, EventKind.ATTACHMENT_ADDED, null);
    if (!held.unanswered) {
      held.unanswered = true;
      outbox.lay(
          MailKind.REQUESTER_WROTE, held.id, event.id, held.receiptTail, linkage.ladders(held));
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
