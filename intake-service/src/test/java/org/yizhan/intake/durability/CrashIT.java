package org.yizhan.intake.durability;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.RunningService;

/**
 * The packaged service is killed again and again while many send: what it has answered is there, a
 * request that is sent again is not there twice, and it starts again without help.
 */
@Timeout(600)
class CrashIT {

  private static final int KILLS = 20;
  private static final int SENDERS = 8;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> QUICK_START =
      Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -Xmx128m -XX:+UseSerialGC");

  @TempDir Path data;

  private final Map<String, String> receipts = new ConcurrentHashMap<>();
  private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

  @Test
  void nothingThatWasAnsweredIsLostAndNothingIsThereTwice() throws Exception {
    Random random = new Random(20261123);
    for (int kill = 0; kill < KILLS; kill++) {
      RunningService service = start();
      sendUntilKilled(service, 1 + random.nextInt(60));
    }
    try (RunningService service = start()) {
      Sender sender = new Sender(service);
      for (String key : unanswered) {
        remember(key, sender.send(service, key));
      }
      for (Map.Entry<String, String> sent : receipts.entrySet()) {
        HttpResponse<String> again = sender.send(service, sent.getKey());
        assertEquals(sent.getValue(), receipt(again), "the same key has the same receipt");
        given()
            .header("Authorization", "Receipt " + sent.getValue())
            .get(service.at("/api/requests/mine"))
            .then()
            .statusCode(200);
      }
    }
    assertWhole();
  }

  private RunningService start() {
    return RunningService.start("quarkus-app", data, QUICK_START);
  }

  /** Each sender goes on with what was not answered before, then with new requests. */
  private void sendUntilKilled(RunningService service, int answers) throws Exception {
    Sender sender = new Sender(service);
    CountDownLatch answered = new CountDownLatch(answers);
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    for (int i = 0; i < SENDERS; i++) {
      senders.execute(() -> sendUntilRefused(sender, service, answered));
    }
    boolean inTime = answered.await(60, TimeUnit.SECONDS);
    service.kill();
    senders.shutdown();
    assertTrue(senders.awaitTermination(60, TimeUnit.SECONDS));
    assertTrue(inTime, "the service answers");
  }

  private void sendUntilRefused(Sender sender, RunningService service, CountDownLatch answered) {
    while (true) {
      String waiting = unanswered.poll();
      String key = waiting == null ? UUID.randomUUID().toString() : waiting;
      try {
        remember(key, sender.send(service, key));
        answered.countDown();
      } catch (IOException e) {
        unanswered.add(key);
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void remember(String key, HttpResponse<String> answer) throws IOException {
    String before = receipts.put(key, receipt(answer));
    assertTrue(before == null || before.equals(receipts.get(key)));
  }

  private static String receipt(HttpResponse<String> answer) throws IOException {
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode body = JSON.readTree(answer.body());
    return body.path("receipt").asText();
  }

  private void assertWhole() throws SQLException {
    try (Connection database =
        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("db/yizhan.db"))) {
      int cases = receipts.size();
      assertEquals("ok", text(database, "pragma integrity_check"));
      assertEquals(
          "",
          text(
              database, "select coalesce(group_concat(parent), '') from pragma_foreign_key_check"));
      assertEquals(cases, number(database, "select count(*) from cases"));
      assertEquals(
          cases, number(database, "select count(*) from case_events where kind = 'SUBMITTED'"));
      assertEquals(cases, number(database, "select count(distinct case_id) from outbox"));
      assertEquals(
          cases,
          number(database, "select count(*) from audit_entries where action = 'case-submitted'"));
      assertEquals(
          number(database, "select position from audit_head"),
          number(database, "select count(*) from audit_entries"));
    }
  }

  private static int number(Connection database, String query) throws SQLException {
    return Integer.parseInt(text(database, query));
  }

  private static String text(Connection database, String query) throws SQLException {
    try (Statement select = database.createStatement();
        ResultSet row = select.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
