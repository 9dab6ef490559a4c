package org.yizhan.intake.casework;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.notification.MailDispatch;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.OnSqlite;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.TestMailboxes;

/** Nothing that a person told stands in any file of the service in the open. */
@QuarkusTest
@TestProfile(OnSqlite.class)
class SealedAtRestTest {

  private static final List<String> CANARIES =
      List.of(
          "Canary-Person",
          "Canary-Contact",
          "CANARYID77",
          "0987654321",
          "canary@example.org",
          "canary-wechat",
          "Canary-Place",
          "Canary-Narrative",
          "Canary-Message",
          "Canary-Note",
          "43.8812345",
          "2026-11-19");

  @Inject CaseDesk desk;
  @Inject MailDispatch dispatch;
  @Inject TestMailboxes mailboxes;

  @ConfigProperty(name = "yizhan.data")
  Path data;

  @Test
  void noFileHoldsWhatAPersonTold() throws IOException {
    mailboxes.set(Role.STATION, "it-prato-example", "prato@example.org");
    String receipt = Api.receiptOf(canaries());
    desk.addMessage(receipt, new FreeText(new Personal("Canary-Message")));
    StaffMember city = new StaffMember(UUID.randomUUID(), Role.CITY, "wenzhou", "Test Person");
    UUID id = desk.queue(city, CaseFilter.OPEN).items().get(0).id();
    desk.file(city, id);
    desk.note(city, id, new FreeText(new Personal("Canary-Note")), false);
    dispatch.sendDue();
    List<Path> files = files();
    assertTrue(files.stream().anyMatch(file -> file.toString().endsWith("yizhan.db")));
    assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".eml")));
    for (Path file : files) {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (String canary : CANARIES) {
        assertFalse(content.contains(canary), () -> canary + " in " + file.getFileName());
      }
      assertFalse(content.contains(receipt), () -> "the receipt in " + file.getFileName());
      assertFalse(content.contains(receipt.replace("-", "")), file.toString());
    }
  }

  private static ObjectNode canaries() {
    ObjectNode request = Requests.complete();
    request.put("place", "Canary-Place").put("narrative", "Canary-Narrative");
    request.put("incidentDate", "2026-11-19");
    request.withObjectProperty("location").put("lat", 43.8812345);
    request.withObjectProperty("person").put("name", "Canary-Person").put("idNumber", "CANARYID77");
    request
        .withObjectProperty("contact")
        .put("name", "Canary-Contact")
        .put("phone", "0987654321")
        .put("email", "canary@example.org")
        .put("wechat", "canary-wechat");
    return request;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
