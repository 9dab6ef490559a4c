package org.yizhan.intake.casework;

import java.time.Instant;
import java.util.List;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.HelpRequest;

/**
 * What a requester sees of the own request.
 *
 * @param language the language that the request was made in
 * @param country where help is needed
 * @param answerBy when somebody has to have answered
 * @param answered true once somebody has taken the case or it has ended, so that {@code answerBy}
 *     no longer matters
 * @param consent what the requester agrees to now
 * @param timeline what happened, oldest first
 * @param attachments photos and papers of the requester, oldest first
 * @param takesPapers whether the requester agrees to have such kept
 * @param opened who read the case, oldest first
 * @param familySince when the present code for the family was made, or null when there is none
 * @param seenAt when the requester last looked at the messages, or null before the first time
 */
public record Following(
    Stage stage,
    Language language,
    String country,
    Instant submittedAt,
    CaseRoute route,
    Instant answerBy,
    boolean answered,
    IfNoAnswer ifNoAnswer,
    HelpRequest.Consent consent,
    List<Entry> timeline,
    List<Message> messages,
    List<Attachment> attachments,
    boolean takesPapers,
    List<Opening> opened,
    Deletion deletion,
    Instant familySince,
    Instant seenAt) {

  public Following {
    timeline = List.copyOf(timeline);
    messages = List.copyOf(messages);
    attachments = List.copyOf(attachments);
    opened = List.copyOf(opened);
  }

  /**
   * A step that the requester may see.
   *
   * @param what its words; no more exact than {@link Stage}, except that a request out of scope is
   *     told who can help instead
   * @param by who took it, or null when the requester or the service did
   * @param note words added for the requester, or null
   */
  public record Entry(Instant at, EventKind kind, Text what, Post by, Personal note) {}

  /** True for what was written to the requester since the last look. */
  public boolean isNew(Message message) {
    return !message.fromRequester() && (seenAt == null || message.at().isAfter(seenAt));
  }

  /** True while the requester may add words to it or withdraw it. */
  public boolean isOpen() {
    return stage != Stage.FINISHED;
  }
}
