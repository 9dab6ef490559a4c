package org.yizhan.intake.casework;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case stands. The names in the constructor are the states that staff may move it to next;
 * nothing else in the service knows an order of states.
 */
public enum CaseState {
  RECEIVED(Stage.RECEIVED, "ACKNOWLEDGED", "OUT_OF_SCOPE"),
  ACKNOWLEDGED(Stage.BEING_HANDLED, "VERIFYING", "HANDLING", "CLOSED", "OUT_OF_SCOPE"),
  /** G12: the county office verifies the facts with the person and the family. */
  VERIFYING(Stage.BEING_HANDLED, "HANDLING", "CLOSED", "OUT_OF_SCOPE"),
  HANDLING(Stage.BEING_HANDLED, "AFTERCARE", "CLOSED"),
  /** G14: exit and entry formalities and what remains to be settled. */
  AFTERCARE(Stage.BEING_HANDLED, "HANDLING", "CLOSED"),
  CLOSED(Stage.FINISHED, "REVIEWED"),
  /** G15: summed up after closing. */
  REVIEWED(Stage.FINISHED),
  /** Ended by the requester, who alone may do so. */
  WITHDRAWN(Stage.FINISHED),
  /** Nothing that a station may step into; the requester was told who can help. */
  OUT_OF_SCOPE(Stage.FINISHED);

  private final Stage stage;
  private final String[] nextNames;

  CaseState(Stage stage, String... nextNames) {
    this.stage = stage;
    this.nextNames = nextNames;
  }

  /** The code in JSON, forms and word bundles: {@code received}, {@code out-of-scope}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the requester sees of it. */
  public Stage stage() {
    return stage;
  }

  /** The states that staff may move a case to from here; empty at an end. */
  public Set<CaseState> next() {
    EnumSet<CaseState> next = EnumSet.noneOf(CaseState.class);
    for (String name : nextNames) {
      next.add(valueOf(name));
    }
    return Collections.unmodifiableSet(next);
  }

  /** True while somebody still works on it. */
  public boolean isOpen() {
    return stage != Stage.FINISHED;
  }

  /** The state with this code, if there is one. */
  public static Optional<CaseState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
