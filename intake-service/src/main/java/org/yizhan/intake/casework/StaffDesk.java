package org.yizhan.intake.casework;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.yizhan.intake.directory.Category;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.staff.StaffMember;

/** What staff may do with the cases that they may see; every reading and act is audited. */
@ApplicationScoped
class StaffDesk {

  private static final String OVERDUE = "state = :received and answerBy < :now";
  private static final String OVERDUE_AND_URGENT_THEN_NEWEST =
      " order by case when %s then 0 else 1 end, urgency, submittedAt desc, id desc"
          .formatted(OVERDUE);

  private final CaseHistory history;
  private final CaseRecord events;
  private final AttachmentDesk attachments;
  private final Linkage linkage;
  private final Posts posts;
  private final Promise promise;
  private final DirectoryFile directory;
  private final AuditTrail audit;
  private final InstantSource clock;

  StaffDesk(
      CaseHistory history,
      CaseRecord events,
      AttachmentDesk attachments,
      Linkage linkage,
      Posts posts,
      Promise promise,
      DirectoryFile directory,
      AuditTrail audit,
      InstantSource clock) {
    this.history = history;
    this.events = events;
    this.attachments = attachments;
    this.linkage = linkage;
    this.posts = posts;
    this.promise = promise;
    this.directory = directory;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  CasePage queue(StaffMember member, CaseFilter filter) {
    Instant now = clock.instant();
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder condition = new StringBuilder(linkage.condition(member, parameters));
    if (filter.state() == null) {
      condition.append(" and open = true");
    } else {
      condition.append(" and state = :state");
      parameters.put("state", filter.state());
    }
    if (filter.overdue()) {
      condition.append(" and ").append(OVERDUE);
      parameters.putAll(overdueAt(now));
    }
    long total = HelpCase.count(condition.toString(), parameters);
    parameters.putAll(overdueAt(now));
    PanacheQuery<HelpCase> query =
        HelpCase.find(condition + OVERDUE_AND_URGENT_THEN_NEWEST, parameters)
            .page(filter.page(), filter.size());
    List<CaseSummary> items = query.list().stream().map(one -> summary(one, now)).toList();
    return new CasePage(items, total);
  }

  private static Map<String, Object> overdueAt(Instant now) {
    return Map.of("received", CaseState.RECEIVED, "now", now);
  }

  @Transactional
  Optional<CaseFile> file(StaffMember member, UUID caseId) {
    Optional<HelpCase> stored =
        HelpCase.<HelpCase>findByIdOptional(caseId).filter(found -> linkage.maySee(member, found));
    stored.ifPresent(found -> append(member, AuditTrail.CASE_READ, found));
    return stored.map(
        found -> {
          CaseHistory.Unsealed unsealed = history.unseal(found);
          HelpRequest request = unsealed.request();
          return file(
              found,
              unsealed,
              Masking.of(request, member.role()),
              Masking.holdsBack(request, member.role()));
        });
  }

  @Transactional
  Optional<CaseFile> reveal(StaffMember member, UUID caseId) {
    return HelpCase.<HelpCase>findByIdOptional(caseId)
        .filter(found -> linkage.maySee(member, found))
        .flatMap(found -> reveal(member, found));
  }

  private Optional<CaseFile> reveal(StaffMember member, HelpCase found) {
    CaseHistory.Unsealed unsealed = history.unseal(found);
    HelpRequest request = unsealed.request();
    if (!Masking.holdsBack(request, member.role())) {
      return Optional.empty();
    }
    append(member, "revealed", found);
    return Optional.of(file(found, unsealed, Masking.revealed(request, member.role()), false));
  }

  @Transactional
  Outcome acknowledge(StaffMember member, UUID caseId) {
    return change(
        member,
        caseId,
        found -> {
          if (!found.open) {
            return Outcome.Refusal.FINISHED;
          }
          if (found.state == CaseState.RECEIVED) {
            enter(found, member, CaseState.ACKNOWLEDGED);
          }
          return null;
        });
  }

  @Transactional
  Outcome note(StaffMember member, UUID caseId, FreeText text, boolean visibleToRequester) {
    return change(
        member,
        caseId,
        found -> {
          events.byStaff(found, member, EventKind.NOTE, null, text, visibleToRequester);
          append(member, "note-written", found);
          return null;
        });
  }

  @Transactional
  Outcome message(StaffMember member, UUID caseId, FreeText text) {
    return change(
        member,
        caseId,
        found -> {
          found.unanswered = false;
          events.byStaff(found, member, EventKind.STAFF_MESSAGE, null, text, true);
          append(member, "message-written", found);
          return null;
        });
  }

  @Transactional
  Outcome act(StaffMember member, UUID caseId, ActionKind kind, FreeText text) {
    return change(
        member,
        caseId,
        found -> {
          events.byStaff(found, member, EventKind.ACTION, kind, text, false);
          append(member, "action-recorded", found);
          return null;
        });
  }

  @Transactional
  Outcome move(StaffMember member, UUID caseId, CaseState state, OptionalLong expected) {
    return change(
        member,
        caseId,
        found -> {
          if (expected.isPresent() && expected.getAsLong() != found.version) {
            return Outcome.Refusal.CHANGED;
          }
          if (!found.state.next().contains(state)) {
            return Outcome.Refusal.NOT_NEXT;
          }
          enter(found, member, state);
          return null;
        });
  }

  private void enter(HelpCase found, StaffMember member, CaseState next) {
    boolean visible = found.state.stage() != next.stage();
    found.enter(next, clock.instant());
    EventKind kind = next == CaseState.ACKNOWLEDGED ? EventKind.ACKNOWLEDGED : EventKind.STATE;
    events.byStaff(found, member, kind, null, null, visible);
    append(member, "state-" + next.code(), found);
  }

  /** Does something to a case, or says why not. */
  private interface Change {
    Outcome.Refusal apply(HelpCase found);
  }

  private Outcome change(StaffMember member, UUID caseId, Change change) {
    HelpCase found = HelpCase.findById(caseId, LockModeType.PESSIMISTIC_WRITE);
    if (found == null || !linkage.maySee(member, found)) {
      return new Outcome.Refused(Outcome.Refusal.NOT_FOUND);
    }
    Outcome.Refusal refusal = change.apply(found);
    return refusal == null
        ? new Outcome.Done(found.state, found.version)
        : new Outcome.Refused(refusal);
  }

  private void append(StaffMember member, String action, HelpCase found) {
    audit.append(AuditTrail.staff(member.id()), member.scope(), action, found.id);
  }

  private CaseFile file(
      HelpCase found, CaseHistory.Unsealed unsealed, HelpRequest request, boolean holdsBack) {
    return new CaseFile(
        summary(found, clock.instant()),
        request,
        holdsBack,
        unsealed.route(),
        unsealed.happenings().stream().map(StaffDesk::entry).toList(),
        CaseHistory.messages(unsealed.happenings()),
        attachments.of(found),
        history.openings(found.id),
        found.state.next(),
        found.heldFor,
        promise.deletion(found));
  }

  private static CaseFile.Entry entry(CaseHistory.Happening happening) {
    CaseEvent event = happening.event();
    return new CaseFile.Entry(
        event.at,
        event.kind,
        event.state,
        happening.by(),
        event.memberId,
        event.action,
        happening.text(),
        event.visible);
  }

  /** The case's row in a list. */
  CaseSummary summary(HelpCase found, Instant now) {
    Directory current = directory.current();
    return new CaseSummary(
        found.id,
        found.receiptTail,
        found.state,
        found.urgency,
        found.danger,
        current.category(found.category).map(Category::name).orElse(sameWords(found.category)),
        current.country(found.country).map(Country::name).orElse(sameWords(found.country)),
        found.homeCounty == null
            ? null
            : current
                .countyOffice(found.homeCounty)
                .map(Office::name)
                .orElse(sameWords(found.homeCounty)),
        posts.named(found.leadKind, found.leadId),
        found.submittedAt,
        found.answerBy,
        found.overdueAt(now),
        found.unanswered,
        found.version);
  }

  /** A code that has left the directory stands for itself. */
  private static Text sameWords(String code) {
    return new Text(code, code);
  }
}
