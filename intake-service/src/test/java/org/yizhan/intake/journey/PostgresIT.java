package org.yizhan.intake.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.RunningService;

/** The second packaged application keeps requests in PostgreSQL, set up as an operator would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresIT {
  @TempDir static Path data;

  @AutoClose private EmbeddedPostgres server;
  @AutoClose private RunningService service;

  @BeforeAll
  void start() throws Exception {
    server = EmbeddedPostgres.start();
    service =
        RunningService.start(
            "quarkus-app-pg",
            data,
            Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres"));
  }

  @Test
  void aRequestIsRoutedByTheBakedDirectoryKeptAndFollowed() {
    String notice = given().get(service.at("/data/directory.v1.json")).path("notice");
    ObjectNode request = Requests.complete();
    request.withObjectProperty("consent").put("notice", notice);
    String receipt =
        given()
            .contentType("application/json")
            .body(request.toString())
            .post(service.at("/api/requests"))
            .then()
            .statusCode(201)
            .body("route.lead.id", equalTo("it-prato"))
            .extract()
            .path("receipt");
    given()
        .contentType("application/json")
        .header("Authorization", "Receipt " + receipt)
        .body("{\"text\": \"Test message\"}")
        .post(service.at("/api/requests/mine/messages"))
        .then()
        .statusCode(201);
    given()
        .header("Authorization", "Receipt " + receipt)
        .get(service.at("/api/requests/mine"))
        .then()
        .statusCode(200)
        .body("status", equalTo("received"))
        .body("messages", hasSize(1));
  }
}
