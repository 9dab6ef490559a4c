package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.Buckets;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.Receipt;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;

/**
 * What the city office alone does: it finds the case of somebody who has lost the receipt and gives
 * a new one by telephone, and it keeps a case from being erased. All of it is audited.
 */
@ApplicationScoped
class OfficeDesk {

  private static final Logger LOG = Logger.getLogger(OfficeDesk.class);

  /** So many cases are unsealed to look for a name. */
  private static final int MOST_UNSEALED = 200;

  /** So many receipts at once from one member, and one more after each such time. */
  private static final Buckets.Rate RECEIPTS = new Buckets.Rate(5, Duration.ofMinutes(12));

  private final EntityManager database;
  private final StaffDesk staff;
  private final CaseRecord events;
  private final Seal seal;
  private final AuditTrail audit;
  private final Today today;
  private final InstantSource clock;
  private final Buckets receipts;

  OfficeDesk(
      EntityManager database,
      StaffDesk staff,
      CaseRecord events,
      Seal seal,
      AuditTrail audit,
      Today today,
      InstantSource clock) {
    this.database = database;
    this.staff = staff;
    this.events = events;
    this.seal = seal;
    this.audit = audit;
    this.today = today;
    this.clock = clock;
    this.receipts = new Buckets(clock);
  }

  /**
   * The open cases that fit; empty for other members than those of the city office.
   *
   * @throws IllegalArgumentException when the clues are not narrow
   */
  @Transactional
  Optional<Hits> find(StaffMember member, Clues clues) {
    if (member.role() != Role.CITY) {
      return Optional.empty();
    }
    if (!clues.narrow()) {
      throw new IllegalArgumentException("nothing to narrow the cases down by");
    }
    List<HelpCase> narrowed = narrowed(clues);
    boolean more = narrowed.size() > MOST_UNSEALED;
    List<HelpCase> looked = narrowed.stream().limit(MOST_UNSEALED).toList();
    int unreadable = 0;
    Instant now = clock.instant();
    List<CaseSummary> fitting = new ArrayList<>();
    for (HelpCase found : looked) {
      try {
        if (clues.name() == null || names(found, clues.name())) {
          fitting.add(staff.summary(found, now));
        }
      } catch (IllegalStateException e) {
        unreadable++;
        LOG.errorf("Case %s cannot be unsealed, and no name is found in it", found.id);
      }
    }
    audit.appendAbout(
        AuditTrail.staff(member.id()),
        member.scope(),
        "cases-searched",
        clues.name() == null ? null : opened(looked.size(), unreadable));
    return Optional.of(new Hits(fitting, more, unreadable));
  }

  private static String opened(int looked, int unreadable) {
    return "unsealed:"
        + (looked - unreadable)
        + (unreadable == 0 ? "" : " unreadable:" + unreadable);
  }

  private List<HelpCase> narrowed(Clues clues) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder query = new StringBuilder("from HelpCase where open = true");
    if (clues.tail() != null) {
      query.append(" and receiptTail = :tail");
      parameters.put("tail", clues.tail());
    }
    if (clues.country() != null) {
      query.append(" and country = :country");
      parameters.put("country", clues.country());
    }
    if (clues.day() != null) {
      query.append(" and submittedAt >= :from and submittedAt < :to");
      parameters.put("from", today.start(clues.day()));
      parameters.put("to", today.start(clues.day().plusDays(1)));
    }
    TypedQuery<HelpCase> found =
        database
            .createQuery(query + " order by submittedAt desc, id desc", HelpCase.class)
            .setMaxResults(MOST_UNSEALED + 1);
    parameters.forEach(found::setParameter);
    return found.getResultList();
  }

  private boolean names(HelpCase found, Personal name) {
    HelpRequest request = CaseHistory.request(seal.unwrap(found.id, found.sealedKey), found);
    String wanted = folded(name);
    return !wanted.isEmpty()
        && Stream.of(request.person().name(), request.contact().name())
            .map(OfficeDesk::folded)
            .anyMatch(known -> known.contains(wanted));
  }

  private static String folded(Personal name) {
    return Normalizer.normalize(name.text(), Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\p{Z}\\p{P}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Gives the case a new receipt, to be read out once; the old one stops at once, and a code for
   * the family with it.
   *
   * @param facts what the caller knew, at least {@link CheckedFact#NEEDED}
   */
  @Transactional
  Recovery replaceReceipt(
      StaffMember member, UUID caseId, ReceiptGround ground, Set<CheckedFact> facts) {
    if (facts.size() < CheckedFact.NEEDED) {
      throw new IllegalArgumentException("the caller was not checked");
    }
    HelpCase found = held(member, caseId);
    if (found == null) {
      return new Recovery.NotFound();
    }
    Optional<Duration> wait =
        receipts.take(List.of(new Buckets.Bucket(member.id().toString(), RECEIPTS)));
    if (wait.isPresent()) {
      return new Recovery.TooMany(wait.get());
    }
    Receipt receipt = Receipt.random();
    found.receiptHash = receipt.hash();
    found.receiptTail = receipt.tail();
    FamilyCodeRow.deleteById(found.id);
    events.byStaff(found, member, EventKind.RECEIPT_REPLACED, null, null, true);
    audit.append(
        AuditTrail.staff(member.id()),
        member.scope(),
        "receipt-replaced",
        caseId,
        ground.code()
            + ":"
            + facts.stream().sorted().map(CheckedFact::code).collect(Collectors.joining("+")));
    return new Recovery.Issued(receipt, receipt.tail());
  }

  /**
   * Keeps the case from being erased, or lets it go.
   *
   * @param ground or null to let it go
   */
  @Transactional
  Outcome hold(StaffMember member, UUID caseId, HoldGround ground) {
    HelpCase found = held(member, caseId);
    if (found == null) {
      return new Outcome.Refused(Outcome.Refusal.NOT_FOUND);
    }
    if (found.heldFor != ground) {
      found.heldFor = ground;
      EventKind kind = ground == null ? EventKind.RELEASED : EventKind.HELD;
      events.byStaff(found, member, kind, null, null, true);
      audit.append(
          AuditTrail.staff(member.id()),
          member.scope(),
          kind.code(),
          caseId,
          ground == null ? null : ground.code());
    }
    return new Outcome.Done(found.state, found.version);
  }

  private static HelpCase held(StaffMember member, UUID caseId) {
    return member.role() == Role.CITY
        ? HelpCase.findById(caseId, LockModeType.PESSIMISTIC_WRITE)
        : null;
  }
}
