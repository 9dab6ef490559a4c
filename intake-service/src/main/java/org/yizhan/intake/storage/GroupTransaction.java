package org.yizhan.intake.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The one transaction of a group. */
@ApplicationScoped
class GroupTransaction {

  /** Data exception, integrity constraint violation. */
  private static final Set<String> SQL_ROW_CLASSES = Set.of("22", "23");

  /** Too big, constraint, mismatch. */
  private static final Set<Integer> SQLITE_ROW_CODES = Set.of(18, 19, 20);

  private static final int SQLITE_PRIMARY_CODE = 0xFF;

  private final EntityManager database;
  private final StatelessSession rows;
  private final Reopening reopening;

  GroupTransaction(EntityManager database, StatelessSession rows, Reopening reopening) {
    this.database = database;
    this.rows = rows;
    this.reopening = reopening;
  }

  /**
   * Does all the work of a group. Queries do not see what the group has not yet sent to the
   * database: it goes there together, at the end.
   *
   * @throws SpoiltException when some of the work failed, and not the database
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(List<Write<?>> writes) {
    database.setFlushMode(FlushModeType.COMMIT);
    try {
      Group group = new Group(writes);
      writes.forEach(write -> write.attempt(group));
      send(group);
      writes.forEach(write -> write.finish(group));
      send(group);
    } catch (RuntimeException e) {
      reopening.after(e);
      throw isOfDatabase(e) ? e : new SpoiltException(e);
    }
  }

  private void send(Group group) {
    database.flush();
    group.empty(rows::insertMultiple);
  }

  /** A row that breaks a rule is the row's fault; all else that a driver throws is not. */
  private static boolean isOfDatabase(Throwable failure) {
    SQLException innermost = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException thrown) {
        innermost = thrown;
      }
    }
    return innermost != null && !isOfRow(innermost);
  }

  /** PostgreSQL has states of SQL, SQLite codes of its own with more detail above eight bits. */
  private static boolean isOfRow(SQLException thrown) {
    String state = thrown.getSQLState();
    return state == null
        ? SQLITE_ROW_CODES.contains(thrown.getErrorCode() & SQLITE_PRIMARY_CODE)
        : SQL_ROW_CLASSES.contains(state.substring(0, 2));
  }
}
