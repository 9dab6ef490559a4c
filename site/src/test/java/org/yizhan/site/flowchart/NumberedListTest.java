package org.yizhan.site.flowchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.site.flowchart.Flow.Branch;
import org.yizhan.site.flowchart.Flow.Step;

class NumberedListTest {
  private static final String TEXT =
      """
      Before it.

      ## In danger

      1. Stop, and **look**.
      2. Is it safe?
         - Yes: go on with [the form](../pages/help.md).
         - No: leave.
      3. Take these:
         - water
         - light

      After it.

      1. alone
      """;

  @Test
  void a_list_is_read_with_its_heading_and_its_end() {
    List<NumberedList> lists = NumberedList.in(TEXT);

    assertEquals(1, lists.size(), "one step alone is no list to draw");
    assertEquals("In danger", lists.get(0).heading());
    assertTrue(TEXT.substring(lists.get(0).end()).strip().startsWith("After it."));
  }

  @Test
  void a_question_with_points_below_it_is_a_decision() {
    List<Step> steps = NumberedList.in(TEXT).get(0).flow().steps();

    assertEquals(new Step("Stop, and look.", List.of()), steps.get(0));
    assertEquals(
        new Step(
            "Is it safe?",
            List.of(new Branch("Yes:", "go on with the form."), new Branch("No:", "leave."))),
        steps.get(1));
    assertTrue(steps.get(1).decision());
    assertEquals(3, steps.size());
    assertFalse(steps.get(2).decision(), "points below what is no question are details");
  }

  @Test
  void an_answer_ends_at_its_colon_in_both_languages() {
    assertEquals(new Branch("不能：", "找警方。"), Branch.of("不能：找警方。"));
    assertEquals(new Branch("", "请在 10:30 以前到。"), Branch.of("请在 10:30 以前到。"));
    assertEquals(new Branch("", "Go. Then: stop."), Branch.of("Go. Then: stop."));
  }
}
