package org.yizhan.intake.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Those whose work shares a transaction. What each of them needs to know is asked for all once. */
public final class Group {

  private final List<String> subjects;
  private final Map<String, Object> answers = new HashMap<>();

  Group(List<Write<?>> members) {
    subjects = members.stream().<String>map(Write::subject).toList();
  }

  /**
   * The answer to a question about the subjects of all, as it was before the group.
   *
   * @param name by which the answer is found again
   */
  @SuppressWarnings("unchecked")
  public <A> A ask(String name, Function<List<String>, A> question) {
    return (A) answers.computeIfAbsent(name, unasked -> question.apply(subjects));
  }
}
