package org.yizhan.intake.web.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemMappingTest {

  @ParameterizedTest
  @MethodSource("failures")
  void whatFailsAtTheDatabaseOrAtTheCommitIsOfTheStorage(Exception failure) {
    assertTrue(ProblemMapping.isOfStorage(failure));
    assertTrue(ProblemMapping.isOfStorage(new IllegalStateException(failure)));
    IllegalStateException around = new IllegalStateException();
    around.addSuppressed(failure);
    assertTrue(ProblemMapping.isOfStorage(new IllegalStateException(around)));
  }

  static Stream<Exception> failures() {
    return Stream.of(
        new SQLException("disk full"),
        new PersistenceException("disk full"),
        new RollbackException("could not commit"),
        new HeuristicMixedException(),
        new HeuristicRollbackException(),
        new SystemException("could not commit"),
        new XAException(XAException.XA_RBROLLBACK));
  }

  @Test
  void anotherMistakeIsNot() {
    IllegalStateException first = new IllegalStateException();
    first.addSuppressed(new IllegalArgumentException(first));
    assertFalse(ProblemMapping.isOfStorage(first));
  }
}
