package org.yizhan.intake.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.RequestReader;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.TestClock;

/** What is erased, when, and what is left of it, on either database. */
abstract class RetentionContract {

  private static final StaffMember CITY =
      new StaffMember(UUID.randomUUID(), Role.CITY, "wenzhou", "Test Person");

  @Inject CaseDesk desk;
  @Inject RetentionRound round;
  @Inject AuditTrail audit;
  @Inject DirectoryFile directory;
  @Inject TestClock clock;
  @Inject EntityManager database;

  @Test
  void aCaseIsErasedWhenItsTimeIsOverAndNotBefore() {
    Opened closed = closed();
    Opened withdrawn = open();
    desk.withdraw(withdrawn.receipt().orElseThrow().grouped());
    erasingGoesOnFor(Duration.ofDays(30).minusMillis(1));
    assertTrue(isThere(withdrawn));
    clock.advance(Duration.ofMillis(1));
    round.run();
    assertFalse(isThere(withdrawn));
    assertTrue(isThere(closed));
    erasingGoesOnFor(Duration.ofDays(150));
    assertFalse(isThere(closed));
    assertEquals(Optional.empty(), desk.follow(closed.receipt().orElseThrow().grouped()));
    for (String table : List.of("case_events", "outbox")) {
      assertEquals(0, count(table + " where case_id = '" + closed.caseId() + "'"), table);
    }
    assertEquals(0, count("cases where id = '" + closed.caseId() + "'"));
  }

  @Test
  void anOpenCaseIsNeverErased() {
    Opened open = open();
    erasingGoesOnFor(Duration.ofDays(4_000));
    assertTrue(isThere(open));
  }

  @Test
  void aHeldCaseIsErasedOnlyAfterItWasLetGo() {
    Opened held = closed();
    String receipt = held.receipt().orElseThrow().grouped();
    desk.hold(CITY, held.caseId(), HoldGround.AUTHORITY);
    assertEquals(EventKind.HELD, last(receipt).kind());
    erasingGoesOnFor(Duration.ofDays(400));
    assertEquals(new Outcome.Refused(Outcome.Refusal.HELD), desk.erase(receipt));
    assertTrue(isThere(held));
    desk.hold(CITY, held.caseId(), null);
    round.run();
    assertFalse(isThere(held));
  }

  @Test
  void theErasingLeavesWordAndACountWithoutAPerson() {
    long before = round.last().total();
    long counted = withdrawnCounted();
    Opened due = open();
    desk.withdraw(due.receipt().orElseThrow().grouped());
    erasingGoesOnFor(Duration.ofDays(31));
    LastErasing last = round.last();
    assertEquals(clock.instant(), last.at());
    assertTrue(last.erased() >= 1);
    assertEquals(before + last.erased(), last.total());
    assertTrue(withdrawnCounted() > counted);
    assertEquals(List.of("erased service"), actsOn(due.caseId()).subList(2, 3));
    assertEquals(OptionalLong.empty(), audit.firstBroken());
    round.run();
    assertEquals(0, round.last().erased());
  }

  @Test
  void aClockThatLeapsAndGoesBackErasesNothing() {
    Opened closed = closed();
    round.run();
    Instant before = round.last().at();
    clock.advance(Duration.ofDays(400));
    round.run();
    clock.advance(Duration.ofHours(23));
    round.run();
    assertTrue(isThere(closed));
    assertEquals(before, round.last().at(), "the health says that nothing was erased since");
    clock.advance(Duration.ofDays(-400));
    round.run();
    assertTrue(isThere(closed));
    assertTrue(round.last().at().isAfter(before));
    clock.advance(Duration.ofDays(-5));
    round.run();
    assertTrue(isThere(closed), "a clock that was put back");
  }

  /** A leap of the clock is believed when it has gone on for a day. */
  private void erasingGoesOnFor(Duration time) {
    round.run();
    clock.advance(time.minus(ClockDoubt.PROBATION));
    round.run();
    clock.advance(ClockDoubt.PROBATION);
    round.run();
  }

  @Test
  void theRequesterErasesAnOpenCase() {
    Opened open = open();
    String receipt = open.receipt().orElseThrow().grouped();
    assertTrue(desk.erase(receipt) instanceof Outcome.Done);
    assertFalse(isThere(open));
    assertEquals(new Outcome.Refused(Outcome.Refusal.NOT_FOUND), desk.erase(receipt));
    assertEquals(0, count("outbox where kind <> 'ERASED' and case_id = '" + open.caseId() + "'"));
    assertEquals(List.of("erased requester"), actsOn(open.caseId()).subList(1, 2));
  }

  private Following.Entry last(String receipt) {
    List<Following.Entry> timeline = desk.follow(receipt).orElseThrow().timeline();
    return timeline.get(timeline.size() - 1);
  }

  private long withdrawnCounted() {
    return number(
        "select coalesce(sum(number), 0) from past_cases where outcome = 'withdrawn'"
            + " and country = 'IT' and month = '2026-11'");
  }

  private List<String> actsOn(UUID caseId) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createQuery(
                        "select action || ' ' || actor from AuditEntry where caseId = :id"
                            + " order by position",
                        String.class)
                    .setParameter("id", caseId)
                    .getResultList());
  }

  private long count(String from) {
    return number("select count(*) from " + from);
  }

  private long number(String query) {
    return QuarkusTransaction.requiringNew()
        .call(() -> ((Number) database.createNativeQuery(query).getSingleResult()).longValue());
  }

  private boolean isThere(Opened opened) {
    return desk.file(CITY, opened.caseId()).isPresent();
  }

  private Opened closed() {
    Opened opened = open();
    for (CaseState state : List.of(CaseState.ACKNOWLEDGED, CaseState.CLOSED)) {
      desk.move(CITY, opened.caseId(), state, OptionalLong.empty());
    }
    return opened;
  }

  private Opened open() {
    ObjectNode json = Requests.complete();
    RequestReader reader = new RequestReader(directory.current(), clock.instant());
    return desk.open(((Checked.Valid<HelpRequest>) reader.read(json)).value(), Optional.empty());
  }
}
