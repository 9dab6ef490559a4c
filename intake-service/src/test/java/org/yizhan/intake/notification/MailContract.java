package org.yizhan.intake.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.TestClock;
import org.yizhan.intake.testing.TestMailboxes;

/** What stations and offices are written, through a real SMTP server, on either database. */
abstract class MailContract {

  @Inject CaseDesk desk;
  @Inject MailDispatch dispatch;
  @Inject TestMailboxes mailboxes;
  @Inject TestClock clock;
  @Inject EntityManager database;

  @ConfigProperty(name = "yizhan.mail.port")
  int port;

  private GreenMail server;

  @BeforeEach
  void start() {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createQuery("delete from OutboxRow").executeUpdate());
    mailboxes.clear();
    mailboxes.set(Role.STATION, "it-prato-example", "prato@example.org", "prato2@example.org");
    mailboxes.set(Role.STATION, "wencheng-yuhu", "yuhu@example.org");
    mailboxes.set(Role.COUNTY, "wencheng", "wencheng@example.org");
    mailboxes.set(Role.CITY, "wenzhou", "city@example.org");
    open();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void eachOfThoseWhoWorkOnACaseGetsOneMail() throws Exception {
    Api.receiptOf(Requests.complete());
    dispatch.sendDue();
    assertEquals(
        Set.of("prato2@example.org,prato@example.org", "yuhu@example.org", "wencheng@example.org"),
        recipients());
  }

  @Test
  void aMailNamesTheEndOfTheReceiptAndAnAddressAndNothingElse() throws Exception {
    String receipt = Api.receiptOf(Requests.complete());
    dispatch.sendDue();
    MimeMessage mail = mails().get(0);
    String words = mail.getSubject() + "\n" + mail.getContent();
    String tail = receipt.substring(receipt.length() - 4);
    assertTrue(mail.getSubject().contains("尾号 " + tail), mail.getSubject());
    assertTrue(words.contains("A new request waits"), words);
    assertTrue(words.matches("(?s).*http://[^ ]+/staff/cases/[0-9a-f-]{36}\\s*"), words);
    for (String personal :
        List.of(
            receipt,
            Requests.PERSON,
            Requests.CONTACT,
            Requests.PHONE,
            "Prato",
            "IT",
            "意大利",
            "警察")) {
      assertFalse(words.contains(personal), personal);
    }
    assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
  }

  @Test
  void whoeverWasToldOfACaseHearsThatItWasErased() throws Exception {
    String receipt = Api.receiptOf(Requests.complete());
    dispatch.sendDue();
    assertEquals(3, mails().size());
    desk.erase(receipt);
    dispatch.sendDue();
    assertEquals(6, mails().size());
  }

  @Test
  void thoseWhoWorkOnACaseHearWhenTheRequesterWritesOrWithdraws() throws Exception {
    String receipt = Api.receiptOf(Requests.complete());
    Api.with(receipt)
        .contentType("application/json")
        .body("{\"text\": \"secret words\"}")
        .post("/api/requests/mine/messages")
        .then()
        .statusCode(201);
    Api.with(receipt).post("/api/requests/mine/withdraw").then().statusCode(200);
    dispatch.sendDue();
    List<String> subjects =
        mails().stream()
            .map(MailContract::subject)
            .map(subject -> subject.substring(0, subject.indexOf('（')))
            .toList();
    assertEquals(9, subjects.size(), subjects.toString());
    assertEquals(Set.of("有新的求助", "求助人有新的留言", "求助已撤回"), Set.copyOf(subjects));
  }

  @Test
  void whereNobodyCanBeWrittenToTheNextLevelIs() throws Exception {
    mailboxes.clear();
    mailboxes.set(Role.CITY, "wenzhou", "city@example.org");
    Api.receiptOf(Requests.complete());
    dispatch.sendDue();
    assertEquals(Set.of("city@example.org"), recipients());
    assertEquals(Set.of("told-above county:wencheng", "sent city:wenzhou"), Set.copyOf(outcomes()));
  }

  @Test
  void whereNobodyAtAllCanBeWrittenToItIsTriedAgain() throws Exception {
    mailboxes.clear();
    Api.receiptOf(Requests.complete());
    dispatch.sendDue();
    assertTrue(outcomes().contains("nobody"), outcomes().toString());
    mailboxes.set(Role.COUNTY, "wencheng", "wencheng@example.org");
    dispatch.sendDue();
    assertEquals(Set.of(), recipients());
    clock.advance(Duration.ofMinutes(1));
    dispatch.sendDue();
    assertEquals(Set.of("wencheng@example.org"), recipients());
  }

  @Test
  void whatCannotBeSentIsSentLaterAndOnce() throws Exception {
    server.stop();
    Api.receiptOf(Requests.complete());
    dispatch.sendDue();
    assertTrue(outcomes().stream().allMatch(o -> o.startsWith("failed ")), outcomes().toString());
    open();
    clock.advance(Duration.ofSeconds(59));
    dispatch.sendDue();
    assertEquals(0, mails().size());
    clock.advance(Duration.ofSeconds(1));
    dispatch.sendDue();
    assertEquals(3, mails().size());
    clock.advance(Duration.ofDays(3));
    dispatch.sendDue();
    assertEquals(3, mails().size());
  }

  @Test
  void aClockThatIsPutBackDelaysNoMail() throws Exception {
    clock.advance(Duration.ofDays(2));
    Api.receiptOf(Requests.complete());
    clock.advance(Duration.ofDays(-2));
    dispatch.sendDue();
    assertEquals(3, mails().size());
  }

  @Test
  void aMailThatWaitsIsNotForgottenByAClockThatIsPutBack() throws Exception {
    server.stop();
    clock.advance(Duration.ofDays(2));
    Api.receiptOf(Requests.complete());
    dispatch.sendDue();
    open();
    clock.advance(Duration.ofDays(-2));
    dispatch.sendDue();
    assertEquals(3, mails().size());
  }

  @Test
  void aMailThatCanNeverBeSentIsGivenUp() {
    server.stop();
    Api.receiptOf(Requests.complete());
    for (int attempt = 0; attempt < 9; attempt++) {
      dispatch.sendDue();
      clock.advance(Duration.ofDays(1));
    }
    assertEquals(
        Set.of("GIVEN_UP"), Set.copyOf(select("select cast(status as string) from OutboxRow")));
  }

  private void open() {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  /** The mails that came; one for two mailboxes is one. */
  private List<MimeMessage> mails() throws MessagingException {
    Map<String, MimeMessage> byId = new LinkedHashMap<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      byId.put(mail.getMessageID(), mail);
    }
    return List.copyOf(byId.values());
  }

  private Set<String> recipients() throws Exception {
    Set<String> recipients = new TreeSet<>();
    for (MimeMessage mail : mails()) {
      Set<String> to = new TreeSet<>();
      for (Address address : mail.getRecipients(Message.RecipientType.TO)) {
        to.add(address.toString());
      }
      recipients.add(String.join(",", to));
    }
    return recipients;
  }

  private List<String> outcomes() {
    return select("select outcome from OutboxRow");
  }

  private List<String> select(String query) {
    return QuarkusTransaction.requiringNew()
        .call(() -> database.createQuery(query, String.class).getResultList());
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
