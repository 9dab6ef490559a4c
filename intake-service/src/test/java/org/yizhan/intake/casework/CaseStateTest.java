package org.yizhan.intake.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStateTest {

  @Test
  void theStatesAreThoseThatOthersRelyOn() {
    assertEquals(
        List.of(
            "received",
            "acknowledged",
            "verifying",
            "handling",
            "aftercare",
            "closed",
            "reviewed",
            "withdrawn",
            "out-of-scope"),
        Arrays.stream(CaseState.values()).map(CaseState::code).toList());
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void anOpenCaseHasAWayOnAndAFinishedOneNeverReopens(CaseState state) {
    assertEquals(state, CaseState.ofCode(state.code()).orElseThrow());
    assertTrue(!state.isOpen() || !state.next().isEmpty());
    assertTrue(state.isOpen() || state.next().stream().noneMatch(CaseState::isOpen));
  }

  @Test
  void everyStateButWithdrawnIsReachedByStaff() {
    Set<CaseState> reached = EnumSet.of(CaseState.RECEIVED);
    Deque<CaseState> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (CaseState next : open.pop().next()) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    assertEquals(EnumSet.complementOf(EnumSet.of(CaseState.WITHDRAWN)), reached);
  }

  @Test
  void theRequesterSeesThreeStages() {
    Set<String> stages =
        Arrays.stream(CaseState.values())
            .map(state -> state.stage().code())
            .collect(Collectors.toSet());
    assertEquals(Set.of("received", "being-handled", "finished"), stages);
  }
}
