package org.yizhan.intake.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case stands. The table at its end is the only place in the service that knows an order of
 * states.
 */
public enum CaseState {
  RECEIVED(Stage.RECEIVED),
  ACKNOWLEDGED(Stage.BEING_HANDLED),
  /** G12: the county office verifies the facts with the person and the family. */
  VERIFYING(Stage.BEING_HANDLED),
  HANDLING(Stage.BEING_HANDLED),
  /** G14: exit and entry formalities and what remains to be settled. */
  AFTERCARE(Stage.BEING_HANDLED),
  CLOSED(Stage.FINISHED),
  /** G15: summed up after closing. */
  REVIEWED(Stage.FINISHED),
  /** Ended by the requester, who alone may do so. */
  WITHDRAWN(Stage.FINISHED),
  /** Nothing that a station may step into; the requester was told who can help. */
  OUT_OF_SCOPE(Stage.FINISHED);

  private static final Map<CaseState, Set<CaseState>> NEXT =
      Map.of(
          RECEIVED, Set.of(ACKNOWLEDGED, OUT_OF_SCOPE),
          ACKNOWLEDGED, Set.of(VERIFYING, HANDLING, CLOSED, OUT_OF_SCOPE),
          VERIFYING, Set.of(HANDLING, CLOSED, OUT_OF_SCOPE),
          HANDLING, Set.of(AFTERCARE, CLOSED),
          AFTERCARE, Set.of(HANDLING, CLOSED),
          CLOSED, Set.of(REVIEWED));

  private final Stage stage;

  CaseState(Stage stage) {
    this.stage = stage;
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
    return NEXT.getOrDefault(this, Set.of());
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
