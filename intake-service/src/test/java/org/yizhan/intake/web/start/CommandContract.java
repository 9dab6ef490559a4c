package org.yizhan.intake.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Requests;

/** What an operator does beside the running service, on either database. */
abstract class CommandContract {

  @Inject EntityManager database;

  @ConfigProperty(name = "yizhan.data")
  Path data;

  @Test
  void theMasterKeyIsChangedUnderTheRunningService() throws IOException {
    String before = Api.receiptOf(Requests.complete());
    String first = masterKey();
    Command.Ending rotated = run("keys", "rotate");
    assertEquals(0, rotated.code(), rotated.sentence());
    assertTrue(rotated.sentence().contains(" keys of cases were wrapped anew"));
    isRead(before);
    String between = Api.receiptOf(Requests.complete());
    assertEquals(0, run("keys", "rotate").code());
    Command.Ending retired = run("keys", "retire");
    assertEquals(0, retired.code(), retired.sentence());
    assertTrue(retired.sentence().startsWith("1 old versions"), retired.sentence());
    String after = Api.receiptOf(Requests.complete());
    List.of(before, between, after).forEach(CommandContract::isRead);
    assertTrue(!masterKey().equals(first));
    assertEquals("rw-------", permissionsOfMasterKey());
    assertEquals(0, run("audit", "verify").code());
    assertTrue(run("keys", "retire").sentence().startsWith("0 old versions"));
  }

  @Test
  void theTrailIsVerifiedAndSaysWhereItIsBroken() {
    Api.receiptOf(Requests.complete());
    Command.Ending whole = run("audit", "verify");
    assertEquals(0, whole.code(), whole.sentence());
    assertTrue(whole.sentence().matches("The audit trail is whole: \\d+ entries\\."));
    change("update audit_entries set at = at + 1 where position = 1");
    Command.Ending broken = run("audit", "verify");
    change("update audit_entries set at = at - 1 where position = 1");
    assertEquals(
        new Command.Ending(1, "The audit trail is broken at entry 1: it was changed or taken out."),
        broken);
    assertEquals(0, run("audit", "verify").code());
  }

  @Test
  void whatIsMissingIsSaidInOneSentence(@TempDir Path nothing) {
    Command elsewhere =
        new Command("jdbc:sqlite:" + nothing.resolve("db/yizhan.db"), null, nothing);
    Command.Ending ending = elsewhere.run(List.of("audit", "verify"));
    assertEquals(1, ending.code());
    assertTrue(ending.sentence().startsWith("There is no keys/secret.key in the data folder"));
    assertEquals(2, run("audit").code());
  }

  private static void isRead(String receipt) {
    Api.with(receipt).get("/api/requests/mine").then().statusCode(200);
  }

  private static Command.Ending run(String... words) {
    return Command.of(ConfigProvider.getConfig()).run(List.of(words));
  }

  private String masterKey() throws IOException {
    return Files.readString(data.resolve("keys/master.json"));
  }

  private String permissionsOfMasterKey() throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(data.resolve("keys/master.json")));
  }

  private void change(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> assertEquals(1, database.createNativeQuery(sql).executeUpdate()));
  }
}
