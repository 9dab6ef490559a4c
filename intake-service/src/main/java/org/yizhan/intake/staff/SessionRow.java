package org.yizhan.intake.staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One signed-in browser, as it is stored. */
@Entity
@Table(name = "staff_session")
public class SessionRow extends PanacheEntityBase {

  @Id
  @Column(name = "token_hash")
  String tokenHash;

  @Column(name = "account_id")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID accountId;

  String language;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "seen_at")
  Instant seenAt;

  /** For Hibernate. */
  protected SessionRow() {}

  SessionRow(Token token, UUID accountId, String language, Instant now) {
    this.tokenHash = token.hash();
    this.accountId = accountId;
    this.language = language;
    this.startedAt = now;
    this.seenAt = now;
  }
}
