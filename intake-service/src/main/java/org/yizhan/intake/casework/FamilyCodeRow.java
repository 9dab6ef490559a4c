package org.yizhan.intake.casework;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The code for the family that a case has at present; only its hash is kept. */
@Entity
@Table(name = "family_codes")
class FamilyCodeRow extends PanacheEntityBase {

  @Id
  @Column(name = "case_id")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID caseId;

  @Column(name = "code_hash")
  String codeHash;

  @Column(name = "made_at")
  Instant madeAt;
}
