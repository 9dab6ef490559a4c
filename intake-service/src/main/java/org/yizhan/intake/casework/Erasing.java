package org.yizhan.intake.casework;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the erasing of what is due ran; one row. */
@Entity
@Table(name = "erasing")
class Erasing extends PanacheEntityBase {

  static final int ONLY = 1;

  @Id int id;

  /** Null before the first time. */
  @Column(name = "last_run")
  Instant lastRun;

  /** How many cases the last run erased. */
  long erased;

  /** How many all runs erased. */
  long total;
}
