package org.yizhan.intake.storage;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/**
 * SQLite opens a file that it may not change for reading alone, and such a connection stays so when
 * the file may be changed again. It is given up when it has refused a write, and the next one finds
 * the file as it is then; reading goes on meanwhile.
 */
@ApplicationScoped
class Reopening {

  /** SQLITE_READONLY, and its kinds above eight bits. */
  private static final int READ_ONLY = 8;

  private static final int PRIMARY_CODE = 0xFF;

  private final AgroalDataSource connections;

  Reopening(AgroalDataSource connections) {
    this.connections = connections;
  }

  /** Gives connections up after such a failure, the one in use once it is returned. */
  void after(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException thrown
          && thrown.getSQLState() == null
          && (thrown.getErrorCode() & PRIMARY_CODE) == READ_ONLY) {
        connections.flush(FlushMode.GRACEFUL);
        return;
      }
    }
  }
}
