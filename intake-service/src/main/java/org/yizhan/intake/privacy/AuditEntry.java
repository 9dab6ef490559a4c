package org.yizhan.intake.privacy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One entry of the audit trail. {@link #hash} covers it and the entry before it, so that none can
 * be changed, taken out or put between without being seen.
 */
@Entity
@Immutable
@Table(name = "audit_entries")
public class AuditEntry extends PanacheEntityBase {

  /** From 1, without a gap. */
  @Id public long position;

  public Instant at;

  /** {@code staff:ID}, {@code requester}, {@code stranger} or {@code service}. */
  public String actor;

  /** The station or office that the actor worked for, or null. */
  public String scope;

  /** What was done, as a stable name such as {@code case-read}. */
  public String action;

  /** The case that it was done to, or null. */
  @Column(name = "case_id")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public UUID caseId;

  /** What else it was done to: the id of an account, a post as {@code role:scope}, or null. */
  public String subject;

  public String hash;

  /** All that the hash covers, in one unambiguous line. */
  String line(String previousHash) {
    return String.join(
        "\n",
        previousHash,
        Long.toString(position),
        Long.toString(at.toEpochMilli()),
        actor,
        String.valueOf(scope),
        action,
        String.valueOf(caseId),
        String.valueOf(subject));
  }
}
