package org.yizhan.site.flowchart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done, step by step. */
public record Flow(List<Step> steps) {
  public Flow {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a flow has at least one step");
    }
  }

  /**
   * One step.
   *
   * @param below what stands below it: the branches of a decision, or details
   */
  public record Step(String text, List<Branch> below) {
    public Step {
      below = List.copyOf(below);
    }

    /** Whether the step asks something and its branches are the answers. */
    public boolean decision() {
      return !below.isEmpty() && (text.endsWith("？") || text.endsWith("?"));
    }
  }

  /**
   * An answer and what follows from it, as in {@code 是：先拨电话}.
   *
   * @param answer empty where none is set apart by a colon
   */
  public record Branch(String answer, String text) {
    private static final int ANSWER_CHARS = 24;
    private static final Pattern ANSWER =
        Pattern.compile("([^：:。.]{1," + ANSWER_CHARS + "}(?:：|: ))\\s*(.+)", Pattern.DOTALL);

    /** Sets the answer apart, if there is one. */
    public static Branch of(String item) {
      Matcher answered = ANSWER.matcher(item);
      return answered.matches()
          ? new Branch(answered.group(1).strip(), answered.group(2))
          : new Branch("", item);
    }
  }
}
