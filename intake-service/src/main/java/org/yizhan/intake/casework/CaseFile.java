package org.yizhan.intake.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.HelpRequest;

/**
 * Everything that staff who may see a case see of it.
 *
 * @param request what was told, masked for the reader's role
 * @param holdsBack true when there is more of it that the reader may ask for
 * @param history what happened, oldest first
 * @param attachments photos and papers of the requester, oldest first
 * @param opened who read the case, oldest first
 * @param heldFor why it may not be erased for now, or null
 * @param next the states that it may be moved to
 */
public record CaseFile(
    CaseSummary summary,
    HelpRequest request,
    boolean holdsBack,
    CaseRoute route,
    List<Entry> history,
    List<Message> messages,
    List<Attachment> attachments,
    List<Opening> opened,
    Set<CaseState> next,
    HoldGround heldFor,
    Deletion deletion) {

  public CaseFile {
    history = List.copyOf(history);
    messages = List.copyOf(messages);
    attachments = List.copyOf(attachments);
    opened = List.copyOf(opened);
    next = Set.copyOf(next);
  }

  /**
   * One thing that happened.
   *
   * @param state the state since then
   * @param by the station or office, or null when the requester did it
   * @param member the account that did it, or null when the requester did
   * @param action what was done, or null unless {@code kind} is {@link EventKind#ACTION}
   * @param text its words, or null
   */
  public record Entry(
      Instant at,
      EventKind kind,
      CaseState state,
      Post by,
      UUID member,
      ActionKind action,
      Personal text,
      boolean visibleToRequester) {}
}
