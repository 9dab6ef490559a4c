package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yizhan.intake.directory.Category;
import org.yizhan.intake.directory.Contact;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.words.Words;

/** What a requester is promised: an answer by a time, what to do without one, and erasure. */
@ApplicationScoped
public class Promise {

  private final DirectoryFile directory;
  private final AnswerWithin answerWithin;
  private final Today today;
  private final Retention retention;

  Promise(DirectoryFile directory, AnswerWithin answerWithin, Today today, Retention retention) {
    this.directory = directory;
    this.answerWithin = answerWithin;
    this.today = today;
    this.retention = retention;
  }

  /** Danger makes anything urgent; otherwise the category says how urgent it is. */
  Category.Urgency urgency(HelpRequest request) {
    return request.danger()
        ? Category.Urgency.URGENT
        : directory
            .current()
            .category(request.category())
            .map(Category::defaultUrgency)
            .orElse(Category.Urgency.HIGH);
  }

  Instant answerBy(Category.Urgency urgency, Instant submittedAt) {
    return submittedAt.plus(answerWithin.time(urgency));
  }

  /** The hotline first, then the telephones of the office that were checked lately enough. */
  IfNoAnswer ifNoAnswer(String officeId) {
    Directory current = directory.current();
    LocalDate day = today.day();
    Set<String> phones = new LinkedHashSet<>(current.hotline());
    Optional<Office> office = current.office(officeId);
    office.stream()
        .flatMap(found -> found.contacts().stream())
        .filter(contact -> contact.kind() == Contact.Kind.PHONE)
        .filter(contact -> contact.freshOn(day, current.contactStaleAfterDays()))
        .map(Contact::value)
        .forEach(phones::add);
    return new IfNoAnswer(Words.both("answer.if-none"), List.copyOf(phones));
  }

  /** When a case is erased; the time runs from its end, and depends on how it ended. */
  Deletion deletion(HelpCase found) {
    if (found.heldFor != null) {
      return new Deletion(null, Words.both("deletion.held." + found.heldFor.code()));
    }
    if (found.open) {
      return new Deletion(
          null,
          Words.both(
              "deletion.open",
              Map.of(
                  "days",
                  retention.closed().toDays(),
                  "withdrawn",
                  retention.withdrawn().toDays())));
    }
    Duration time = retention.time(found.state);
    return new Deletion(
        found.endedAt.plus(time), Words.both("deletion.ended", Map.of("days", time.toDays())));
  }
}
