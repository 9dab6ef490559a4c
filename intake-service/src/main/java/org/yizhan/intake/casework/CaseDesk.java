package org.yizhan.intake.casework;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.IdempotencyKey;
import org.yizhan.intake.staff.StaffMember;

/**
 * Where requests become cases and cases are worked on. What is returned as done is on disk; each
 * reading and each act of staff stands in the audit trail.
 */
public interface CaseDesk {

  /**
   * Opens a case for a request, with whom it goes to and the word that they get, all in one
   * transaction.
   *
   * @param key the client's promise that two submissions are one; without it each submission is
   *     another case
   * @throws KeyReusedException when the key came before with another request
   */
  Opened open(HelpRequest request, Optional<IdempotencyKey> key);

  /**
   * Opens a case for a request that came without a key from a page without a script: the same
   * request sent again on the same day is the same case.
   */
  Opened openOnce(HelpRequest request);

  /**
   * What the holder of a receipt sees.
   *
   * @param receipt as it was typed
   * @return empty when it is wrong, unknown or no receipt at all, after the same time
   */
  Optional<Following> follow(String receipt);

  /** Adds words of the requester; refused once the case has ended. */
  Outcome addMessage(String receipt, FreeText text);

  /** Ends the case at the requester's wish; refused once it has ended. */
  Outcome withdraw(String receipt);

  /** The cases that a member of staff may see. */
  CasePage queue(StaffMember member, CaseFilter filter);

  /** One case, whole; that it was read is written down. Empty when the member may not see it. */
  Optional<CaseFile> file(StaffMember member, UUID caseId);

  /** Takes the case: the requester sees that somebody has it. */
  Outcome acknowledge(StaffMember member, UUID caseId);

  /** Writes a note, for staff or for the requester too. */
  Outcome note(StaffMember member, UUID caseId, FreeText text, boolean visibleToRequester);

  /** Writes to the requester. */
  Outcome message(StaffMember member, UUID caseId, FreeText text);

  /** Records what was done; staff alone see it. */
  Outcome act(StaffMember member, UUID caseId, ActionKind kind, FreeText text);

  /**
   * Moves the case to another state.
   *
   * @param expected the version that the member has read, or empty to move it whatever happened
   */
  Outcome move(StaffMember member, UUID caseId, CaseState state, OptionalLong expected);
}
