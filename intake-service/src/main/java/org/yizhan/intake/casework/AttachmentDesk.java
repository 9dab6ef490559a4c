package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yizhan.intake.attachment.FileName;
import org.yizhan.intake.privacy.AuditEntry;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.CaseKey;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.staff.StaffMember;

/** Who may see which attachments. Each opening by staff is written down before a byte goes out. */
@ApplicationScoped
class AttachmentDesk {

  private final AttachmentParts parts;
  private final CaseRecord events;
  private final Linkage linkage;
  private final Posts posts;
  private final Seal seal;
  private final AuditTrail audit;

  AttachmentDesk(
      AttachmentParts parts,
      CaseRecord events,
      Linkage linkage,
      Posts posts,
      Seal seal,
      AuditTrail audit) {
    this.parts = parts;
    this.events = events;
    this.linkage = linkage;
    this.posts = posts;
    this.seal = seal;
    this.audit = audit;
  }

  /** Those of a case, oldest first, with who opened them. */
  List<Attachment> of(HelpCase found) {
    List<AttachmentRow> rows = AttachmentRow.storedOf(found.id);
    if (rows.isEmpty()) {
      return List.of();
    }
    CaseKey key = seal.unwrap(found.id, found.sealedKey);
    Map<String, List<Opening>> openings =
        audit.entries(found.id, AuditTrail.ATTACHMENT_OPENED).stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.subject,
                    Collectors.mapping(this::opening, Collectors.toList())));
    return rows.stream()
        .map(row -> attachment(key, row, openings.getOrDefault(row.id.toString(), List.of())))
        .toList();
  }

  /** One that nobody has opened yet. */
  Attachment attachment(HelpCase found, AttachmentRow row) {
    return attachment(seal.unwrap(found.id, found.sealedKey), row, List.of());
  }

  private static Attachment attachment(CaseKey key, AttachmentRow row, List<Opening> opened) {
    FileName name =
        row.sealedName == null
            ? null
            : new FileName(new Personal(key.unseal(row.sealedAs(), row.sealedName)));
    return new Attachment(row.id, name, row.kind, row.size, row.since, opened);
  }

  private Opening opening(AuditEntry entry) {
    return new Opening(entry.at, posts.ofScope(entry.scope));
  }

  /** One for its own requester. */
  @Transactional
  Optional<AttachmentContent> fetch(String receipt, UUID attachment) {
    return HelpCase.of(receipt)
        .flatMap(
            found ->
                content(
                    found,
                    attachment,
                    () ->
                        audit.append(
                            AuditTrail.REQUESTER,
                            null,
                            "attachment-fetched",
                            found.id,
                            attachment.toString())));
  }

  /** One for those who work on the case. */
  @Transactional
  Optional<AttachmentContent> open(StaffMember member, UUID caseId, UUID attachment) {
    return HelpCase.<HelpCase>findByIdOptional(caseId)
        .filter(found -> linkage.maySee(member, found))
        .flatMap(
            found ->
                content(
                    found,
                    attachment,
                    () ->
                        audit.append(
                            AuditTrail.staff(member.id()),
                            member.scope(),
                            AuditTrail.ATTACHMENT_OPENED,
                            found.id,
                            attachment.toString())));
  }

  private Optional<AttachmentContent> content(HelpCase found, UUID attachment, Runnable audited) {
    Optional<AttachmentRow> stored = AttachmentRow.storedOf(found.id, attachment);
    stored.ifPresent(row -> audited.run());
    return stored.map(
        row -> {
          CaseKey key = seal.unwrap(found.id, found.sealedKey);
          return new AttachmentContent(
              attachment(key, row, List.of()),
              key.fileKey(row.id, row.sealedKey),
              parts.sealed(row.id));
        });
  }

  /** Takes one away at the requester's wish, also when the case has ended. */
  @Transactional
  Outcome remove(String receipt, UUID attachment) {
    Optional<HelpCase> stored =
        HelpCase.heldBy(HelpCase.hashOf(receipt), LockModeType.PESSIMISTIC_WRITE);
    if (stored.isEmpty()) {
      return new Outcome.Refused(Outcome.Refusal.NOT_FOUND);
    }
    HelpCase found = stored.get();
    if (found.heldFor != null) {
      return new Outcome.Refused(Outcome.Refusal.HELD);
    }
    AttachmentRow.storedOf(found.id, attachment)
        .ifPresent(
            row -> {
              row.forget();
              events.byRequester(found, EventKind.ATTACHMENT_REMOVED, null);
              audit.append(
                  AuditTrail.REQUESTER,
                  null,
                  "attachment-removed",
                  found.id,
                  attachment.toString());
            });
    return new Outcome.Done(found.state, found.version);
  }
}
