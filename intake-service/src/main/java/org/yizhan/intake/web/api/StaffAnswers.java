package org.yizhan.intake.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yizhan.intake.casework.CaseFile;
import org.yizhan.intake.casework.CaseState;
import org.yizhan.intake.casework.CaseSummary;
import org.yizhan.intake.casework.Deletion;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.PhoneNumber;

/** The JSON that staff get; each record is one shape. */
final class StaffAnswers {

  private StaffAnswers() {}

  /** A page of the queue. */
  record QueueAnswer(List<SummaryAnswer> items, long total) {}

  /** A row of the queue; nothing personal. */
  record SummaryAnswer(
      UUID id,
      String receiptTail,
      String status,
      String urgency,
      boolean danger,
      Text category,
      Text country,
      Text homeCounty,
      Answers.PostAnswer lead,
      Instant submittedAt,
      Instant answerBy,
      boolean overdue,
      boolean unanswered,
      long version) {
    static SummaryAnswer of(CaseSummary summary) {
      return new SummaryAnswer(
          summary.id(),
          summary.receiptTail(),
          summary.state().code(),
          summary.urgency().name().toLowerCase(Locale.ROOT),
          summary.danger(),
          summary.category(),
          summary.country(),
          summary.homeCounty(),
          Answers.PostAnswer.of(summary.lead()),
          summary.submittedAt(),
          summary.answerBy(),
          summary.overdue(),
          summary.unanswered(),
          summary.version());
    }
  }

  /** What the requester told, in the shape in which it was sent. */
  record RequestAnswer(
      String language,
      String category,
      boolean danger,
      String relation,
      String country,
      String place,
      Coordinates location,
      String homeCounty,
      String homeTown,
      PersonAnswer person,
      ContactAnswer contact,
      LocalDate incidentDate,
      String narrative,
      HelpRequest.Consent consent) {
    static RequestAnswer of(HelpRequest request) {
      return new RequestAnswer(
          request.language().tag(),
          request.category(),
          request.danger(),
          request.relation() == null ? null : request.relation().code(),
          request.country(),
          Answers.text(request.place()),
          request.location(),
          request.homeCounty(),
          request.homeTown(),
          new PersonAnswer(
              request.person().name().text(),
              Answers.text(request.person().idNumber()),
              request.person().birthYear()),
          ContactAnswer.of(request.contact()),
          request.incidentDate(),
          request.narrative().text(),
          request.consent());
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** Who is in trouble. */
  record PersonAnswer(String name, String idNumber, Integer birthYear) {
    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** How the requester can be reached; {@code phoneE164} is null when none could be made. */
  record ContactAnswer(
      String name,
      String phone,
      String phoneE164,
      String email,
      String wechat,
      boolean onlyMe,
      String safely) {
    static ContactAnswer of(HelpRequest.ContactPerson contact) {
      PhoneNumber phone = contact.phone();
      return new ContactAnswer(
          contact.name().text(),
          phone == null ? null : phone.written().text(),
          phone == null ? null : Answers.text(phone.e164()),
          Answers.text(contact.email()),
          Answers.text(contact.wechat()),
          contact.onlyMe(),
          Answers.text(contact.safely()));
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** One thing that happened. */
  record EntryAnswer(
      Instant at,
      String kind,
      String status,
      Answers.PostAnswer by,
      UUID member,
      String action,
      String text,
      boolean visibleToRequester) {
    static EntryAnswer of(CaseFile.Entry entry) {
      return new EntryAnswer(
          entry.at(),
          entry.kind().code(),
          entry.state().code(),
          Answers.PostAnswer.of(entry.by()),
          entry.member(),
          entry.action() == null ? null : entry.action().code(),
          Answers.text(entry.text()),
          entry.visibleToRequester());
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** A case, whole: the members of its row in the queue, and everything else. */
  record FileAnswer(
      @JsonUnwrapped SummaryAnswer summary,
      RequestAnswer request,
      boolean holdsBack,
      Answers.RouteAnswer route,
      List<EntryAnswer> history,
      List<Answers.MessageAnswer> messages,
      List<Answers.AttachmentAnswer> attachments,
      List<Answers.OpeningAnswer> opened,
      List<String> next,
      String heldFor,
      Deletion deletion) {
    static FileAnswer of(CaseFile file) {
      return new FileAnswer(
          SummaryAnswer.of(file.summary()),
          RequestAnswer.of(file.request()),
          file.holdsBack(),
          Answers.RouteAnswer.of(file.route()),
          file.history().stream().map(EntryAnswer::of).toList(),
          file.messages().stream().map(Answers.MessageAnswer::of).toList(),
          file.attachments().stream().map(Answers.AttachmentAnswer::of).toList(),
          file.opened().stream().map(Answers.OpeningAnswer::of).toList(),
          file.next().stream().sorted().map(CaseState::code).toList(),
          file.heldFor() == null ? null : file.heldFor().code(),
          file.deletion());
    }
  }

  /** What a case is after an act. */
  record DoneAnswer(String status, long version) {}
}
