package org.yizhan.intake.staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Leave to make one account, given by a link that works once. The very first account comes about in
 * the same way; its invitation has no inviter.
 */
@Entity
@Table(name = "staff_invitation")
public class Invitation extends PanacheEntityBase {

  /** How long a link waits to be used. */
  public static final Duration VALID = Duration.ofDays(7);

  @Id
  @Column(name = "token_hash")
  String tokenHash;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Role role;

  String scope;

  @Column(name = "invited_by")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID invitedBy;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "used_at")
  Instant usedAt;

  /** For Hibernate. */
  protected Invitation() {}

  Invitation(Token token, Role role, String scope, UUID invitedBy, Instant now) {
    this.tokenHash = token.hash();
    this.role = role;
    this.scope = scope;
    this.invitedBy = invitedBy;
    this.expiresAt = now.plus(VALID);
  }

  boolean open(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }
}
