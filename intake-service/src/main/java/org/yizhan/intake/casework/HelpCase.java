package org.yizhan.intake.casework;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yizhan.intake.directory.Category;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.Receipt;

/**
 * A case as it is stored: codes that queues are made of stand in the open, everything personal is
 * sealed under the case's own key.
 */
@Entity
@Table(name = "cases")
class HelpCase extends PanacheEntityBase {

  @Id
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID id;

  /** {@link Receipt#hash()}; unique. */
  @Column(name = "receipt_hash")
  String receiptHash;

  @Column(name = "receipt_tail")
  String receiptTail;

  /** The mark of the idempotency key, or null; unique, which decides between racing submissions. */
  @Column(name = "idempotency_hash")
  String idempotencyHash;

  /** The mark of the request, to tell a replay from another request with the same key. */
  @Column(name = "request_hash")
  String requestHash;

  /** The case's key, wrapped. */
  @Column(name = "sealed_key")
  byte[] sealedKey;

  @Column(name = "sealed_request")
  byte[] sealedRequest;

  @Column(name = "sealed_route")
  byte[] sealedRoute;

  @Column(name = "language")
  @Enumerated(EnumType.STRING)
  Language language;

  String category;

  String country;

  @Column(name = "home_county")
  String homeCounty;

  boolean danger;

  /** By its ordinal: the queue sorts by it. */
  @Enumerated(EnumType.ORDINAL)
  @JdbcTypeCode(SqlTypes.SMALLINT)
  Category.Urgency urgency;

  @Column(name = "lead_kind")
  @Enumerated(EnumType.STRING)
  Post.Kind leadKind;

  @Column(name = "lead_id")
  String leadId;

  @Column(name = "linked_id")
  String linkedId;

  @Column(name = "office_id")
  String officeId;

  @Column(name = "mission_id")
  String missionId;

  @Enumerated(EnumType.STRING)
  CaseState state;

  /** {@link CaseState#isOpen()}, for the queue's index. */
  @Column(name = "is_open")
  boolean open;

  @Column(name = "submitted_at")
  Instant submittedAt;

  @Column(name = "answer_by")
  Instant answerBy;

  /** True while a station abroad may see it; kept with the request's consent. */
  boolean abroad;

  /** Why nothing in it may be erased for now, or null. */
  @Column(name = "held_for")
  @Enumerated(EnumType.STRING)
  HoldGround heldFor;

  /** When it stopped waiting: somebody took it, or it ended untaken. Null until then. */
  @Column(name = "acknowledged_at")
  Instant acknowledgedAt;

  /** Null while the case is open. */
  @Column(name = "ended_at")
  Instant endedAt;

  /** When the requester last looked at messages; null until then. */
  @Column(name = "seen_at")
  Instant seenAt;

  /** True when the requester wrote last. */
  boolean unanswered;

  /** How many things have happened to it. */
  long version;

  /** The case of a receipt as it was typed. */
  static Optional<HelpCase> of(String receipt) {
    return find("receiptHash", hashOf(receipt)).firstResultOptional();
  }

  /** What is no receipt has a hash all the same, so that looking for it takes as long. */
  static String hashOf(String receipt) {
    return Receipt.read(receipt).orElseGet(Receipt::random).hash();
  }

  /** The case with this hash of a receipt. */
  static Optional<HelpCase> heldBy(String receiptHash, LockModeType lock) {
    return HelpCase.<HelpCase>find("receiptHash", receiptHash).withLock(lock).firstResultOptional();
  }

  /** Who acts from now on. */
  void take(CaseRoute route) {
    leadKind = route.lead().kind();
    leadId = route.lead().id();
    linkedId = route.linked() == null ? null : route.linked().id();
    officeId = route.office().id();
    missionId = route.mission() == null ? null : route.mission().id();
  }

  /** Makes {@code next} the present state. */
  void enter(CaseState next, Instant now) {
    if (state == CaseState.RECEIVED && next != CaseState.RECEIVED) {
      acknowledgedAt = now;
    }
    if (endedAt == null && !next.isOpen()) {
      endedAt = now;
    }
    state = next;
    open = next.isOpen();
  }

  boolean overdueAt(Instant now) {
    return state == CaseState.RECEIVED && answerBy.isBefore(now);
  }
}
