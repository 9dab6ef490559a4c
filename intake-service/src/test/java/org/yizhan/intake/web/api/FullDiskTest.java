package org.yizhan.intake.web.api;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.OnSqlite;
import org.yizhan.intake.testing.Requests;

/** What cannot be stored is said so, and nothing is stored by half. */
@QuarkusTest
@TestProfile(OnSqlite.class)
class FullDiskTest {

  private static final int ENOUGH_PAGES = 1_000_000;

  @Inject DataSource database;

  @Test
  void aRequestThatCannotBeStoredIsAProblemUntilThereIsRoomAgain() throws SQLException {
    ObjectNode request = Requests.complete().put("narrative", "页".repeat(4_000));
    limit(1);
    String key;
    ValidatableResponse answer;
    do {
      key = UUID.randomUUID().toString();
      answer = Api.submit(request, key);
    } while (answer.extract().statusCode() == 201);
    answer
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:yizhan:problem:cannot-store"));
    limit(ENOUGH_PAGES);
    Api.submit(request, key).statusCode(201);
    Api.submit(request, key).statusCode(201);
  }

  /** SQLite never goes below what the file holds already: from then on the disk is full. */
  private void limit(int pages) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement pragma = connection.createStatement()) {
      pragma.execute("pragma max_page_count = " + pages);
    }
  }
}
