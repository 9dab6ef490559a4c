package org.yizhan.intake.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.intake.testing.OnSqlite;

@QuarkusTest
@TestProfile(OnSqlite.class)
class KeyCheckTest {

  @Inject KeyCheck check;
  @Inject DataSource database;

  @ParameterizedTest
  @CsvSource({"mark = 'of another secret', secret.key", "sealed = x'00', master.json"})
  void otherKeysThanThoseOfTheDatabaseAreRefusedInOneSentence(String witness, String file)
      throws SQLException {
    assertDoesNotThrow(check::check);
    change("create table kept as select * from key_witness");
    change("update key_witness set " + witness);
    PreventFurtherStepsException refused =
        assertThrows(PreventFurtherStepsException.class, check::check);
    assertTrue(refused.getMessage().contains("keys/" + file), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
    change("delete from key_witness");
    change("insert into key_witness select * from kept");
    change("drop table kept");
    assertDoesNotThrow(check::check);
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
