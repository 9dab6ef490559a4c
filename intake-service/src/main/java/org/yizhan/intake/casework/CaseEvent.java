package org.yizhan.intake.casework;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that happened to a case; appended, never changed. */
@Entity
@Immutable
@Table(name = "case_events")
class CaseEvent extends PanacheEntityBase {

  @Id
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID id;

  @Column(name = "case_id")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID caseId;

  /** The case's version after it; from 1, without a gap. */
  long position;

  Instant at;

  @Enumerated(EnumType.STRING)
  EventKind kind;

  /** The state since then. */
  @Enumerated(EnumType.STRING)
  CaseState state;

  /** Null unless {@link #kind} is {@link EventKind#ACTION}. */
  @Enumerated(EnumType.STRING)
  ActionKind action;

  /** The station or office that did it; null when the requester did. */
  @Column(name = "by_kind")
  @Enumerated(EnumType.STRING)
  Post.Kind byKind;

  @Column(name = "by_id")
  String byId;

  /** The account that did it; null when the requester did. */
  @Column(name = "member_id")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID memberId;

  @Column(name = "sealed_text")
  byte[] sealedText;

  /** True when the requester sees it. */
  boolean visible;

  /** What the text is sealed as. */
  String sealedAs() {
    return "event/" + id;
  }

  static List<CaseEvent> of(UUID caseId) {
    return list("caseId = ?1 order by position", caseId);
  }
}
