package org.yizhan.intake.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.RunningService;

/** What fell due while the service stood still goes by itself once it is started again. */
@Timeout(300)
class RetentionIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir Path data;

  @Test
  void whatFellDueMeanwhileIsErasedSoonAfterTheStart() throws Exception {
    String due;
    String notYet;
    try (RunningService service = start()) {
      Sender sender = new Sender(service);
      due = withdrawn(service, sender);
      notYet = withdrawn(service, sender);
    }
    Instant now = Instant.now();
    inTheDatabase(
        "update erasing set last_run = " + now.minus(Duration.ofHours(20)).toEpochMilli());
    inTheDatabase(
        "update cases set ended_at = "
            + now.minus(Duration.ofDays(30)).minusSeconds(1).toEpochMilli()
            + " where receipt_tail = '"
            + due.substring(due.length() - 4)
            + "'");
    try (RunningService service = start()) {
      assertEquals(200, follow(service, due), "it is erased after the start, not before it");
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (follow(service, due) == 200 && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      assertEquals(401, follow(service, due));
      assertEquals(200, follow(service, notYet));
      assertTrue(lastRun().isAfter(now));
    }
  }

  private RunningService start() {
    return RunningService.start("quarkus-app", data, Map.of());
  }

  private static String withdrawn(RunningService service, Sender sender) throws Exception {
    String receipt =
        new ObjectMapper()
            .readTree(sender.send(service, UUID.randomUUID().toString()).body())
            .get("receipt")
            .asText();
    assertEquals(200, ask(service, receipt, "/withdraw", "POST"));
    return receipt;
  }

  private static int follow(RunningService service, String receipt) throws Exception {
    return ask(service, receipt, "", "GET");
  }

  private static int ask(RunningService service, String receipt, String what, String method)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.at("/api/requests/mine" + what)))
            .header("Authorization", "Receipt " + receipt)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private void inTheDatabase(String update) throws SQLException {
    try (Connection database = connect();
        Statement statement = database.createStatement()) {
      assertEquals(1, statement.executeUpdate(update));
    }
  }

  private Instant lastRun() throws SQLException {
    try (Connection database = connect();
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("select last_run from erasing")) {
      return Instant.ofEpochMilli(row.getLong(1));
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("db/yizhan.db"));
  }
}
