package org.yizhan.intake.casework;

/** What came of a file that a requester wanted to add. */
public sealed interface Adding {

  /**
   * It is on disk.
   *
   * @param again true when the same file was there before, and nothing was added
   */
  record Added(Attachment attachment, boolean again) implements Adding {}

  /** It was not added, and nothing of it is kept. */
  record Refused(Reason reason) implements Adding {}

  /** Why a case takes no file. */
  enum Reason {
    /** There is no such case for this person. */
    NOT_FOUND,
    /** The case has ended. */
    FINISHED,
    /** There are as many as there may be. */
    FULL,
    /** Papers are sensitive, and the requester has not agreed that such may be used. */
    CONSENT
  }
}
