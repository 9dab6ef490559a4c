package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.yizhan.intake.directory.Today;

/** How many cases there were: all that is left of them once they are erased. */
@ApplicationScoped
class PastCases {

  private final EntityManager database;
  private final Today today;

  PastCases(EntityManager database, Today today) {
    this.database = database;
    this.today = today;
  }

  /** Counts one more of its kind, by the month that it was submitted in. */
  @Transactional(Transactional.TxType.MANDATORY)
  void count(HelpCase found) {
    database
        .createNativeQuery(
            "insert into past_cases (month, country, category, outcome, number)"
                + " values (?1, ?2, ?3, ?4, 1)"
                + " on conflict (month, country, category, outcome)"
                + " do update set number = past_cases.number + 1")
        .setParameter(1, YearMonth.from(today.day(found.submittedAt)).toString())
        .setParameter(2, found.country)
        .setParameter(3, found.category)
        .setParameter(4, found.state.code())
        .executeUpdate();
  }
}
