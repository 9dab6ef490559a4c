package org.yizhan.intake.casework;

/** What came of something that somebody wanted to do to a case. */
public sealed interface Outcome {

  /**
   * It is done and on disk.
   *
   * @param version of the case after it
   */
  record Done(CaseState state, long version) implements Outcome {}

  /** It was not done, and nothing has changed. */
  record Refused(Refusal reason) implements Outcome {}

  /** Why something is not done; its words stand in the bundles under {@code refusal.CODE}. */
  enum Refusal {
    /** There is no such case for this person: another's case looks the same as none. */
    NOT_FOUND("not-found"),
    /** The case has changed since it was read. */
    CHANGED("changed"),
    /** The state cannot follow the present one. */
    NOT_NEXT("not-next"),
    /** The case has ended. */
    FINISHED("finished"),
    /** The case is kept from being erased, and the requester is told why. */
    HELD("held");

    private final String code;

    Refusal(String code) {
      this.code = code;
    }

    /** The code in problem types and word bundles. */
    public String code() {
      return code;
    }
  }
}
