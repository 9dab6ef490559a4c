package org.yizhan.intake.web.api;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.OnSqlite;
import org.yizhan.intake.testing.Requests;

@QuarkusTest
@TestProfile(OnSqlite.class)
class FullDatabaseTest {

  private static final int AT_MOST = 1_000;
  private static final int ROOM = 1_000_000;

  @Inject DataSource database;

  @Test
  void whatCannotBeStoredIsSaidAndLaterStored() throws SQLException {
    Api.submit(Requests.complete()).statusCode(201);
    int pages = pragma("page_count");
    pragma("max_page_count = " + pages);
    ValidatableResponse last = Api.submit(Requests.complete());
    for (int sent = 1; sent < AT_MOST && last.extract().statusCode() == 201; sent++) {
      last = Api.submit(Requests.complete());
    }
    last.statusCode(503)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:yizhan:problem:cannot-store"));
    pragma("max_page_count = " + ROOM);
    Api.submit(Requests.complete()).statusCode(201);
  }

  /** The pool has one connection, so that it holds for the service too. */
  private int pragma(String pragma) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("pragma " + pragma)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
