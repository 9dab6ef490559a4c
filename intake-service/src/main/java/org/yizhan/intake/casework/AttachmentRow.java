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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yizhan.intake.attachment.FileKind;

/** An attachment of a case; its content is in {@link AttachmentParts}. */
@Entity
@Table(name = "attachments")
class AttachmentRow extends PanacheEntityBase {

  /** How far it is. */
  enum State {
    /** Its parts are being stored; if that is not over soon, it never will be. */
    ARRIVING,
    /** It is there, whole. */
    STORED,
    /** Its key is destroyed, its parts are still to be deleted. */
    GONE
  }

  @Id
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID id;

  @Column(name = "case_id")
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID caseId;

  @Enumerated(EnumType.STRING)
  State state;

  @Enumerated(EnumType.STRING)
  FileKind kind;

  /** Bytes of the file as it is handed out. */
  @Column(name = "file_size")
  long size;

  /** The file's key, sealed under that of its case. */
  @Column(name = "sealed_key")
  byte[] sealedKey;

  /** Null where the file has no name. */
  @Column(name = "sealed_name")
  byte[] sealedName;

  /** A mark of the content, to know the same file when it is sent again. */
  String mark;

  /** When it entered its state. */
  Instant since;

  /** From the commit on nobody can read it any more. */
  void forget() {
    state = State.GONE;
    sealedKey = new byte[0];
    sealedName = null;
    mark = "";
  }

  /** What the name is sealed as. */
  String sealedAs() {
    return "attachment/" + id;
  }

  /** Those of a case that are there or coming, oldest first. */
  static List<AttachmentRow> of(UUID caseId) {
    return list("caseId = ?1 and state <> ?2 order by since, id", caseId, State.GONE);
  }

  /** Those of a case that are there, oldest first. */
  static List<AttachmentRow> storedOf(UUID caseId) {
    return list("caseId = ?1 and state = ?2 order by since, id", caseId, State.STORED);
  }

  /** One of them. */
  static Optional<AttachmentRow> storedOf(UUID caseId, UUID id) {
    return find("caseId = ?1 and state = ?2 and id = ?3", caseId, State.STORED, id)
        .firstResultOptional();
  }

  static int numberOf(UUID caseId) {
    return (int) count("caseId = ?1 and state = ?2", caseId, State.STORED);
  }
}
