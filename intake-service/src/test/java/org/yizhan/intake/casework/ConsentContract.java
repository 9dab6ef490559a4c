package org.yizhan.intake.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.ConsentKind;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.RequestReader;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.TestClock;

/** What hangs on a consent, on either database. */
abstract class ConsentContract {

  private static final StaffMember PRATO = member(Role.STATION, "it-prato-example");
  private static final StaffMember YUHU = member(Role.STATION, "wencheng-yuhu");
  private static final StaffMember WENCHENG = member(Role.COUNTY, "wencheng");

  @Inject CaseDesk desk;
  @Inject DirectoryFile directory;
  @Inject TestClock clock;
  @Inject EntityManager database;

  @Test
  void withoutConsentNoStationAbroadLeadsSeesOrHearsOfACase() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("consent").put("abroad", false);
    Opened opened = open(request);
    assertEquals("wencheng", opened.route().lead().id());
    assertEquals(Optional.empty(), desk.file(PRATO, opened.caseId()));
    assertTrue(desk.file(YUHU, opened.caseId()).isPresent());
    assertEquals(List.of("wencheng", "wencheng-yuhu"), toldOf(opened.caseId()));
  }

  @Test
  void aConsentTakenBackHoldsAtOnce() {
    Opened opened = open(Requests.complete());
    UUID id = opened.caseId();
    String receipt = opened.receipt().orElseThrow().grouped();
    assertTrue(desk.file(PRATO, id).isPresent());
    desk.withdrawConsent(receipt, ConsentKind.ABROAD);
    assertEquals(Optional.empty(), desk.file(PRATO, id));
    assertFalse(inQueue(PRATO, id));
    assertEquals(new Outcome.Refused(Outcome.Refusal.NOT_FOUND), desk.acknowledge(PRATO, id));
    assertTrue(desk.file(WENCHENG, id).isPresent());
    assertTrue(inQueue(YUHU, id));
    Following following = desk.follow(receipt).orElseThrow();
    assertEquals("wencheng", following.route().lead().id());
    assertFalse(following.consent().abroad());
    assertEquals(EventKind.ABROAD_WITHDRAWN, following.timeline().get(1).kind());
    assertEquals(List.of(), waitingFor(id).stream().filter("it-prato-example"::equals).toList());
  }

  @Test
  void whatIsSensitiveGoesWithItsConsent() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("person").put("idNumber", "E00000000").put("birthYear", 2020);
    Opened opened = open(request);
    String receipt = opened.receipt().orElseThrow().grouped();
    assertTrue(desk.file(WENCHENG, opened.caseId()).orElseThrow().holdsBack());
    Outcome first = desk.withdrawConsent(receipt, ConsentKind.SENSITIVE);
    assertEquals(first, desk.withdrawConsent(receipt, ConsentKind.SENSITIVE));
    HelpRequest left = desk.file(WENCHENG, opened.caseId()).orElseThrow().request();
    assertNull(left.person().idNumber());
    assertNull(left.person().birthYear());
    assertEquals(Requests.NARRATIVE, left.narrative().text());
    assertEquals(new HelpRequest.Consent("2026-11", false, true), left.consent());
  }

  @Test
  void aConsentMayBeTakenBackWhenTheCaseHasEnded() {
    Opened opened = open(Requests.complete());
    String receipt = opened.receipt().orElseThrow().grouped();
    desk.withdraw(receipt);
    assertEquals(
        new Outcome.Done(CaseState.WITHDRAWN, 3),
        desk.withdrawConsent(receipt, ConsentKind.ABROAD));
    assertEquals(
        new Outcome.Refused(Outcome.Refusal.NOT_FOUND),
        desk.withdrawConsent("nonsense", ConsentKind.ABROAD));
  }

  @Test
  void anIdentityNumberIsShownWholeOnlyOnRequestAndEachTimeWrittenDown() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("person").put("idNumber", "E12345678");
    UUID id = open(request).caseId();
    assertEquals("••••5678", idNumber(desk.file(WENCHENG, id)));
    assertEquals("E12345678", idNumber(desk.reveal(WENCHENG, id)));
    assertEquals("••••5678", idNumber(desk.file(PRATO, id)));
    assertEquals(Optional.empty(), desk.reveal(PRATO, id));
    assertEquals(1L, audited("revealed", id));
  }

  private static String idNumber(Optional<CaseFile> file) {
    return file.orElseThrow().request().person().idNumber().text();
  }

  private long audited(String action, UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createQuery(
                        "select count(*) from AuditEntry where action = :action and caseId = :id",
                        Long.class)
                    .setParameter("action", action)
                    .setParameter("id", id)
                    .getSingleResult());
  }

  private List<String> toldOf(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createQuery(
                        "select distinct scope from OutboxRow where caseId = :id order by scope",
                        String.class)
                    .setParameter("id", id)
                    .getResultList());
  }

  private List<String> waitingFor(UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createQuery(
                        "select scope from OutboxRow where caseId = :id and sentAt is null",
                        String.class)
                    .setParameter("id", id)
                    .getResultList());
  }

  private boolean inQueue(StaffMember member, UUID id) {
    return desk
        .queue(member, new CaseFilter(null, false, 0, CaseFilter.LARGEST_PAGE))
        .items()
        .stream()
        .anyMatch(summary -> summary.id().equals(id));
  }

  private Opened open(ObjectNode json) {
    RequestReader reader = new RequestReader(directory.current(), clock.instant());
    return desk.open(((Checked.Valid<HelpRequest>) reader.read(json)).value(), Optional.empty());
  }

  private static StaffMember member(Role role, String scope) {
    return new StaffMember(UUID.randomUUID(), role, scope, "Test Person");
  }
}
