package org.yizhan.intake.routing;

import static org.yizhan.intake.routing.Wording.Part.DAYS;
import static org.yizhan.intake.routing.Wording.Part.STATION;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.directory.Text;

/** Which stations may act on a day, and why the others are passed over. */
final class Fitness {
  private final LocalDate today;
  private final int staleAfterDays;
  private final Text staleAfterDaysText;
  private final Wording wording;
  private final List<Objection> objections =
      List.of(
          new Objection(Rule.CLOSED, station -> station.status() == Station.Status.CLOSED),
          new Objection(Rule.SUSPENDED, station -> station.status() == Station.Status.SUSPENDED),
          new Objection(Rule.TERM_NOT_BEGUN, this::termHasNotBegun),
          new Objection(Rule.TERM_ENDED, this::termHasEnded),
          new Objection(Rule.STALE_CONTACTS, this::nobodyCheckedHowToReachIt));

  private record Objection(Rule rule, Predicate<Station> applies) {}

  Fitness(LocalDate today, int staleAfterDays, Wording wording) {
    this.today = today;
    this.staleAfterDays = staleAfterDays;
    this.wording = wording;
    staleAfterDaysText =
        new Text(Integer.toString(staleAfterDays), Integer.toString(staleAfterDays));
  }

  /** Why {@code station} does not act today, by the first rule that says so; null if it may. */
  Reason against(Station station) {
    for (Objection objection : objections) {
      if (objection.applies.test(station)) {
        return wording.reason(
            objection.rule, STATION.named(station.name()), DAYS.named(staleAfterDaysText));
      }
    }
    return null;
  }

  /** G4. A sample was never appointed. */
  private boolean termHasNotBegun(Station station) {
    return !station.sample() && today.isBefore(station.term().from());
  }

  /** G4. */
  private boolean termHasEnded(Station station) {
    return !station.sample() && today.isAfter(station.term().to());
  }

  /** G8: where nobody is known to answer, nobody is sent. */
  private boolean nobodyCheckedHowToReachIt(Station station) {
    return !station.sample()
        && station.contacts().stream()
            .noneMatch(contact -> contact.reachesDuty() && contact.freshOn(today, staleAfterDays));
  }
}
