package org.yizhan.intake.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yizhan.intake.casework.Attachment;
import org.yizhan.intake.casework.CaseRoute;
import org.yizhan.intake.casework.Deletion;
import org.yizhan.intake.casework.FamilyView;
import org.yizhan.intake.casework.Following;
import org.yizhan.intake.casework.IfNoAnswer;
import org.yizhan.intake.casework.Message;
import org.yizhan.intake.casework.Opened;
import org.yizhan.intake.casework.Opening;
import org.yizhan.intake.casework.Post;
import org.yizhan.intake.directory.Contact;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.Receipt;
import org.yizhan.intake.routing.Reason;

/** The JSON that requesters get; each record is one shape of the contract. */
final class Answers {

  private Answers() {}

  /** A station, office or mission. */
  record PostAnswer(
      String kind, String id, Text name, List<ContactAnswer> contacts, boolean sample) {
    static PostAnswer of(Post post) {
      return post == null
          ? null
          : new PostAnswer(
              post.kind().code(),
              post.id(),
              post.name(),
              post.contacts().stream().map(ContactAnswer::of).toList(),
              post.sample());
    }
  }

  /** A public contact, as in the directory. */
  record ContactAnswer(String kind, String value, String purpose, LocalDate verifiedOn) {
    static ContactAnswer of(Contact contact) {
      return new ContactAnswer(
          contact.kind().name().toLowerCase(Locale.ROOT),
          contact.value(),
          contact.purpose(),
          contact.verifiedOn());
    }
  }

  /** Who acts, and why. */
  record RouteAnswer(
      PostAnswer lead,
      PostAnswer linked,
      PostAnswer office,
      PostAnswer mission,
      List<Reason> because) {
    static RouteAnswer of(CaseRoute route) {
      return new RouteAnswer(
          PostAnswer.of(route.lead()),
          PostAnswer.of(route.linked()),
          PostAnswer.of(route.office()),
          PostAnswer.of(route.mission()),
          route.because());
    }
  }

  /** The answer to a submission. */
  record OpenedAnswer(
      String receipt,
      String status,
      Instant submittedAt,
      RouteAnswer route,
      Instant answerBy,
      IfNoAnswer ifNoAnswer) {
    static OpenedAnswer of(Opened opened, Receipt receipt) {
      return new OpenedAnswer(
          receipt.grouped(),
          opened.stage().code(),
          opened.submittedAt(),
          RouteAnswer.of(opened.route()),
          opened.answerBy(),
          opened.ifNoAnswer());
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** A message, from the requester or from a station or office. */
  record MessageAnswer(Instant at, String from, PostAnswer by, String text) {
    static MessageAnswer of(Message message) {
      return new MessageAnswer(
          message.at(),
          message.fromRequester() ? "requester" : "staff",
          PostAnswer.of(message.from()),
          message.text().text());
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** A photo or a paper of the requester. */
  record AttachmentAnswer(
      UUID id,
      String name,
      String kind,
      String mediaType,
      long size,
      Instant addedAt,
      List<OpeningAnswer> opened) {
    static AttachmentAnswer of(Attachment attachment) {
      return new AttachmentAnswer(
          attachment.id(),
          attachment.name() == null ? null : attachment.name().words().text(),
          attachment.kind().code(),
          attachment.kind().mediaType(),
          attachment.size(),
          attachment.addedAt(),
          attachment.opened().stream().map(OpeningAnswer::of).toList());
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** A step that the requester sees. */
  record EntryAnswer(Instant at, String kind, Text text, PostAnswer by, String note) {
    static EntryAnswer of(Following.Entry entry) {
      return new EntryAnswer(
          entry.at(),
          entry.kind().code(),
          entry.what(),
          PostAnswer.of(entry.by()),
          Answers.text(entry.note()));
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** Who opened the case, and when. */
  record OpeningAnswer(Instant at, PostAnswer by) {
    static OpeningAnswer of(Opening opening) {
      return new OpeningAnswer(opening.at(), PostAnswer.of(opening.by()));
    }
  }

  /** A request as its requester sees it. */
  record FollowingAnswer(
      String status,
      Instant submittedAt,
      RouteAnswer route,
      Instant answerBy,
      IfNoAnswer ifNoAnswer,
      HelpRequest.Consent consent,
      List<EntryAnswer> timeline,
      List<MessageAnswer> messages,
      List<AttachmentAnswer> attachments,
      List<OpeningAnswer> opened,
      Deletion deletion,
      Instant familySince) {
    static FollowingAnswer of(Following following) {
      return new FollowingAnswer(
          following.stage().code(),
          following.submittedAt(),
          RouteAnswer.of(following.route()),
          following.answerBy(),
          following.ifNoAnswer(),
          following.consent(),
          following.timeline().stream().map(EntryAnswer::of).toList(),
          following.messages().stream().map(MessageAnswer::of).toList(),
          following.attachments().stream().map(AttachmentAnswer::of).toList(),
          following.opened().stream().map(OpeningAnswer::of).toList(),
          following.deletion(),
          following.familySince());
    }
  }

  /** A request as the family sees it. */
  record FamilyAnswer(
      String status,
      Instant submittedAt,
      PostAnswer lead,
      Instant answerBy,
      IfNoAnswer ifNoAnswer,
      List<EntryAnswer> timeline,
      int attachments) {
    static FamilyAnswer of(FamilyView family) {
      return new FamilyAnswer(
          family.stage().code(),
          family.submittedAt(),
          PostAnswer.of(family.lead()),
          family.answerBy(),
          family.ifNoAnswer(),
          family.timeline().stream().map(EntryAnswer::of).toList(),
          family.attachments());
    }
  }

  static String text(Personal personal) {
    return personal == null ? null : personal.text();
  }
}
