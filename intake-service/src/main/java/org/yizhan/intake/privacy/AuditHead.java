package org.yizhan.intake.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the audit trail ends; one row, held by whoever appends until the commit. */
@Entity
@Table(name = "audit_head")
class AuditHead {

  static final int ONLY = 1;

  @Id int id;

  long position;

  String hash;
}
