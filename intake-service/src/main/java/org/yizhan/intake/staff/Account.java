package org.yizhan.intake.staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Someone who may sign in. An account is never deleted, so that what was done keeps its author. */
@Entity
@Table(name = "staff_account")
public class Account extends PanacheEntityBase {

  @Id
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID id;

  String username;

  @Column(name = "display_name")
  String displayName;

  String email;

  @Column(name = "password_hash")
  String passwordHash;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  Role role;

  String scope;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "deactivated_at")
  Instant deactivatedAt;

  /** For Hibernate. */
  protected Account() {}

  Account(Invitation invitation, Newcomer newcomer, String passwordHash, Instant now) {
    this.id = UUID.randomUUID();
    this.username = newcomer.username();
    this.displayName = newcomer.displayName();
    this.email = newcomer.email();
    this.passwordHash = passwordHash;
    this.role = invitation.role;
    this.scope = invitation.scope;
    this.createdAt = now;
  }

  static Optional<Account> named(String username) {
    return find("username", username).firstResultOptional();
  }

  boolean active() {
    return deactivatedAt == null;
  }

  StaffMember member() {
    return new StaffMember(id, role, scope, displayName);
  }
}
