package org.yizhan.intake.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.RunningService;

/** Two packaged services on one PostgreSQL, with one outbox, as an operator runs them. */
@Timeout(300)
class TwoInstancesIT {

  private static final int REQUESTS = 120;
  private static final long MAIL_MILLIS = TimeUnit.SECONDS.toMillis(90);

  @TempDir Path data;

  @Test
  void eachMailIsSentOnceAndARequestSentToBothIsOneCase() throws Exception {
    GreenMail mailServer =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mailServer.start();
    try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
      Map<String, String> settings =
          Map.of(
              "QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("postgres", "postgres"),
              "QUARKUS_DATASOURCE_USERNAME", "postgres",
              "QUARKUS_DATASOURCE_PASSWORD", "postgres",
              "YIZHAN_MAIL_HOST", "127.0.0.1",
              "YIZHAN_MAIL_PORT", Integer.toString(mailServer.getSmtp().getPort()));
      try (RunningService one = RunningService.start("quarkus-app-pg", data, settings);
          RunningService other = RunningService.start("quarkus-app-pg", data, settings)) {
        openMailbox(database);
        assertEquals(REQUESTS, receipts(one, other).size());
        assertTrue(mailServer.waitForIncomingEmail(MAIL_MILLIS, REQUESTS));
      }
      Set<String> ids = new HashSet<>();
      for (MimeMessage mail : mailServer.getReceivedMessages()) {
        assertTrue(ids.add(mail.getMessageID()), "a mail was sent twice");
      }
      assertEquals(REQUESTS, ids.size());
    } finally {
      mailServer.stop();
    }
  }

  /** Every request goes to both at the same moment, under one key. */
  private static Set<String> receipts(RunningService one, RunningService other) throws Exception {
    Sender sender = new Sender(one);
    ExecutorService senders = Executors.newFixedThreadPool(16);
    try {
      List<Callable<String>> sendings = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        String key = UUID.randomUUID().toString();
        for (RunningService service : List.of(one, other)) {
          sendings.add(() -> sender.send(service, key).body().replaceAll("\".submittedAt.*", ""));
        }
      }
      Set<String> receipts = new HashSet<>();
      for (Future<String> answer : senders.invokeAll(sendings)) {
        assertTrue(answer.get().startsWith("{\"receipt\":"), answer.get());
        receipts.add(answer.get());
      }
      return receipts;
    } finally {
      senders.shutdown();
    }
  }

  /** Of the city office, whom mails reach when nobody below it has an account. */
  private static void openMailbox(EmbeddedPostgres database) throws SQLException {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement insert = connection.createStatement()) {
      insert.executeUpdate(
          "insert into staff_account (id, username, display_name, email, password_hash, role, scope,"
              + " created_at) values ('"
              + UUID.randomUUID()
              + "', 'city', 'City office', 'city@example.org', 'none', 'CITY', 'wenzhou', 0)");
    }
  }
}
