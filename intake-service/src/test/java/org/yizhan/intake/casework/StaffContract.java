package org.yizhan.intake.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.RequestReader;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.TestClock;

/** What staff can rely on, on either database. */
abstract class StaffContract {

  private static final StaffMember PRATO = member(Role.STATION, "it-prato-example");
  private static final StaffMember WENCHENG = member(Role.COUNTY, "wencheng");
  private static final StaffMember CITY = member(Role.CITY, "wenzhou");
  private static final FreeText TEXT = new FreeText(new Personal("需要家属的电话"));

  @Inject CaseDesk desk;
  @Inject AuditTrail audit;
  @Inject DirectoryFile directory;
  @Inject TestClock clock;
  @Inject EntityManager database;

  @ParameterizedTest
  @CsvSource({
    "STATION, it-prato-example, true",
    "STATION, wencheng-yuhu, true",
    "STATION, es-madrid-example, false",
    "COUNTY, wencheng, true",
    "COUNTY, ruian, false",
    "CITY, wenzhou, true",
    "STATION, wencheng, false",
    "COUNTY, it-prato-example, false"
  })
  void onlyThoseWhoWorkOnACaseSeeIt(Role role, String scope, boolean sees) {
    UUID id = open(Requests.complete()).caseId();
    StaffMember member = member(role, scope);
    assertEquals(sees, desk.file(member, id).isPresent());
    assertEquals(sees, inQueue(member, id));
    Outcome outcome = desk.note(member, id, TEXT, false);
    assertEquals(!sees, outcome.equals(new Outcome.Refused(Outcome.Refusal.NOT_FOUND)));
  }

  @Test
  void aCaseThatIsNotThereIsNotFound() {
    UUID none = UUID.randomUUID();
    assertEquals(Optional.empty(), desk.file(CITY, none));
    assertEquals(new Outcome.Refused(Outcome.Refusal.NOT_FOUND), desk.acknowledge(CITY, none));
  }

  @Test
  void theMostUrgentThenTheNewestIsFirst() {
    UUID low = open(Requests.minimal().put("category", "lost-passport")).caseId();
    UUID danger =
        open(Requests.minimal().put("category", "lost-passport").put("danger", true)).caseId();
    clock.advance(Duration.ofMillis(5));
    UUID newer = open(Requests.minimal()).caseId();
    List<UUID> own = List.of(newer, danger, low);
    assertEquals(
        own,
        desk.queue(CITY, new CaseFilter(null, false, 0, CaseFilter.LARGEST_PAGE)).items().stream()
            .map(CaseSummary::id)
            .filter(own::contains)
            .toList());
  }

  @Test
  void theQueueComesInPages() {
    open(Requests.minimal());
    open(Requests.minimal());
    CasePage whole = desk.queue(CITY, new CaseFilter(null, false, 0, CaseFilter.LARGEST_PAGE));
    CasePage second = desk.queue(CITY, new CaseFilter(null, false, 1, 1));
    assertEquals(whole.total(), second.total());
    assertEquals(List.of(whole.items().get(1)), second.items());
  }

  @Test
  void whoTakesACaseIsSeenByTheRequester() {
    Opened opened = open(Requests.complete());
    String receipt = opened.receipt().orElseThrow().grouped();
    assertNotNull(desk.file(PRATO, opened.caseId()).orElseThrow());
    Outcome outcome = desk.acknowledge(PRATO, opened.caseId());
    assertEquals(new Outcome.Done(CaseState.ACKNOWLEDGED, 2), outcome);
    assertEquals(outcome, desk.acknowledge(WENCHENG, opened.caseId()));
    Following following = desk.follow(receipt).orElseThrow();
    assertEquals(Stage.BEING_HANDLED, following.stage());
    assertTrue(following.answered());
    assertEquals(
        List.of(EventKind.SUBMITTED, EventKind.ACKNOWLEDGED),
        following.timeline().stream().map(Following.Entry::kind).toList());
    assertEquals("it-prato-example", following.timeline().get(1).by().id());
    assertEquals(
        List.of("it-prato-example"),
        following.opened().stream().map(opening -> opening.by().id()).toList());
  }

  @Test
  void wordsGoBothWays() {
    Opened opened = open(Requests.complete());
    String receipt = opened.receipt().orElseThrow().grouped();
    desk.message(PRATO, opened.caseId(), TEXT);
    desk.addMessage(receipt, new FreeText(new Personal("这里")));
    CaseFile file = desk.file(WENCHENG, opened.caseId()).orElseThrow();
    assertEquals(2, file.messages().size());
    assertFalse(file.messages().get(0).fromRequester());
    assertEquals("这里", file.messages().get(1).text().text());
    assertTrue(file.summary().unanswered());
    desk.message(WENCHENG, opened.caseId(), TEXT);
    assertFalse(desk.file(CITY, opened.caseId()).orElseThrow().summary().unanswered());
    assertEquals(3, desk.follow(receipt).orElseThrow().messages().size());
  }

  @Test
  void notesAndActionsStayInsideUnlessTheyAreMeantForTheRequester() {
    Opened opened = open(Requests.complete());
    desk.note(PRATO, opened.caseId(), TEXT, false);
    desk.act(PRATO, opened.caseId(), ActionKind.COMFORT, TEXT);
    desk.note(PRATO, opened.caseId(), new FreeText(new Personal("已联系使馆")), true);
    Following following = desk.follow(opened.receipt().orElseThrow().grouped()).orElseThrow();
    assertEquals(2, following.timeline().size());
    assertEquals("已联系使馆", following.timeline().get(1).note().text());
    CaseFile file = desk.file(PRATO, opened.caseId()).orElseThrow();
    assertEquals(4, file.history().size());
    assertEquals(ActionKind.COMFORT, file.history().get(2).action());
    assertEquals(PRATO.id(), file.history().get(2).member());
  }

  @Test
  void aCaseMovesOnlyToANextState() {
    UUID id = open(Requests.complete()).caseId();
    Outcome refused = new Outcome.Refused(Outcome.Refusal.NOT_NEXT);
    assertEquals(refused, desk.move(CITY, id, CaseState.CLOSED, OptionalLong.empty()));
    assertEquals(refused, desk.move(CITY, id, CaseState.WITHDRAWN, OptionalLong.empty()));
    desk.move(CITY, id, CaseState.ACKNOWLEDGED, OptionalLong.empty());
    desk.move(CITY, id, CaseState.HANDLING, OptionalLong.empty());
    desk.move(CITY, id, CaseState.CLOSED, OptionalLong.empty());
    CaseFile file = desk.file(CITY, id).orElseThrow();
    assertEquals(CaseState.CLOSED, file.summary().state());
    assertEquals(Set.of(CaseState.REVIEWED), file.next());
    assertNotNull(file.deletion().on());
    assertEquals(new Outcome.Refused(Outcome.Refusal.FINISHED), desk.acknowledge(CITY, id));
    assertFalse(inQueue(CITY, id));
  }

  @Test
  void aMoveOfWhatHasChangedIsRefused() {
    Opened opened = open(Requests.complete());
    UUID id = opened.caseId();
    long read = desk.file(PRATO, id).orElseThrow().summary().version();
    desk.addMessage(opened.receipt().orElseThrow().grouped(), TEXT);
    assertEquals(
        new Outcome.Refused(Outcome.Refusal.CHANGED),
        desk.move(PRATO, id, CaseState.ACKNOWLEDGED, OptionalLong.of(read)));
    long now = desk.file(PRATO, id).orElseThrow().summary().version();
    assertEquals(
        new Outcome.Done(CaseState.ACKNOWLEDGED, now + 1),
        desk.move(PRATO, id, CaseState.ACKNOWLEDGED, OptionalLong.of(now)));
  }

  @Test
  void whatNobodyTookInTimeIsOverdue() {
    UUID id = open(Requests.complete()).caseId();
    CaseFilter overdue = new CaseFilter(null, true, 0, CaseFilter.LARGEST_PAGE);
    assertTrue(desk.queue(PRATO, overdue).items().stream().noneMatch(c -> c.id().equals(id)));
    clock.advance(Duration.ofHours(2).plusSeconds(1));
    assertTrue(
        desk.queue(PRATO, overdue).items().stream()
            .anyMatch(c -> c.id().equals(id) && c.overdue()));
    desk.acknowledge(PRATO, id);
    assertTrue(desk.queue(PRATO, overdue).items().stream().noneMatch(c -> c.id().equals(id)));
  }

  @Test
  void whatWasToldIsReadBackWhole() {
    HelpRequest request = request(Requests.complete());
    UUID id = desk.open(request, Optional.empty()).caseId();
    assertEquals(request, desk.file(PRATO, id).orElseThrow().request());
  }

  @Test
  void aFormSentTwiceIsOneCase() {
    HelpRequest request =
        request(Requests.complete().put("narrative", "twice " + UUID.randomUUID()));
    Opened first = desk.openOnce(request);
    clock.advance(Duration.ofMinutes(30));
    Opened second = desk.openOnce(request);
    assertEquals(first.caseId(), second.caseId());
    assertEquals(first.receipt(), second.receipt());
    assertTrue(second.replayed());
    clock.advance(Duration.ofDays(2));
    assertFalse(desk.openOnce(request).replayed());
  }

  @Test
  void everyReadingAndActStandsInTheTrail() {
    UUID id = open(Requests.complete()).caseId();
    desk.file(PRATO, id);
    desk.file(member(Role.STATION, "es-madrid-example"), id);
    desk.acknowledge(WENCHENG, id);
    List<String> actions =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database
                        .createQuery(
                            "select action || ' ' || actor from AuditEntry"
                                + " where caseId = :id order by position",
                            String.class)
                        .setParameter("id", id)
                        .getResultList());
    assertEquals(
        List.of(
            "case-submitted requester",
            "case-read staff:" + PRATO.id(),
            "state-acknowledged staff:" + WENCHENG.id()),
        actions);
    assertEquals(OptionalLong.empty(), audit.firstBroken());
  }

  @Test
  void aTrailThatWasTamperedWithSaysWhere() {
    UUID id = open(Requests.complete()).caseId();
    desk.file(PRATO, id);
    long position =
        QuarkusTransaction.requiringNew()
            .call(() -> audit.entries(id, AuditTrail.CASE_READ).get(0).position);
    update("update audit_entries set actor = 'staff:nobody' where position = " + position);
    assertEquals(OptionalLong.of(position), audit.firstBroken());
    update(
        "update audit_entries set actor = 'staff:%s' where position = %d"
            .formatted(PRATO.id(), position));
    assertEquals(OptionalLong.empty(), audit.firstBroken());
  }

  @Test
  void whatIsOptionalMayBeMissing() {
    UUID id = open(Requests.minimal()).caseId();
    CaseFile file = desk.file(CITY, id).orElseThrow();
    assertNull(file.summary().homeCounty());
    assertNull(file.route().linked());
    assertEquals("意大利", file.summary().country().zh());
  }

  private void update(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> assertEquals(1, database.createNativeQuery(sql).executeUpdate()));
  }

  private boolean inQueue(StaffMember member, UUID id) {
    return desk
        .queue(member, new CaseFilter(null, false, 0, CaseFilter.LARGEST_PAGE))
        .items()
        .stream()
        .anyMatch(summary -> summary.id().equals(id));
  }

  private Opened open(ObjectNode json) {
    return desk.open(request(json), Optional.empty());
  }

  private HelpRequest request(ObjectNode json) {
    RequestReader reader = new RequestReader(directory.current(), clock.instant());
    return ((Checked.Valid<HelpRequest>) reader.read(json)).value();
  }

  private static StaffMember member(Role role, String scope) {
    return new StaffMember(UUID.randomUUID(), role, scope, "Test Person");
  }
}
