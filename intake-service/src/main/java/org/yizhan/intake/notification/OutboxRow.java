package org.yizhan.intake.notification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yizhan.intake.staff.Role;

/** A mail that is to be sent, or was; nothing in it is personal. */
@Entity
@Table(name = "outbox")
class OutboxRow extends PanacheEntityBase {

  /** What became of it. */
  enum Status {
    /** Due at {@link OutboxRow#dueAt}. */
    WAITING,
    /** It went out, or into the mail folder. */
    SENT,
    /** Every attempt failed; nobody was reached. */
    GIVEN_UP
  }

  @Id
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID id;

  @Column(name = "case_id")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID caseId;

  /** What happened; with the recipient unique, so that nothing is told twice. */
  @Column(name = "event_id")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID eventId;

  @Enumerated(EnumType.STRING)
  MailKind kind;

  @Column(name = "receipt_tail")
  String receiptTail;

  @Column(name = "scope_role")
  @Enumerated(EnumType.STRING)
  Role role;

  @Column(name = "scope_id")
  String scope;

  /** The next levels, for when nobody there can be written to; as {@link Recipient#join}. */
  String above;

  @Enumerated(EnumType.STRING)
  Status status;

  /** How often it was tried. */
  int attempts;

  /** When it is tried next; while it is being tried, when it is taken for lost. */
  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "created_at")
  Instant createdAt;

  /** Null until it is sent. */
  @Column(name = "sent_at")
  Instant sentAt;

  /** What came of the last attempt: a code, and who was written to; never an address. */
  String outcome;
}
