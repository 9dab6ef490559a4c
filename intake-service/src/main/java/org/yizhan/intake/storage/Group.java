package org.yizhan.intake.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Those whose work shares a transaction. What each of them needs to know is asked for all once, and
 * the rows that they lay here go to the database together.
 */
public final class Group {

  private final List<String> subjects;
  private final Map<String, Object> answers = new HashMap<>();
  private final Map<Class<?>, List<Object>> rows = new LinkedHashMap<>();

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

  /** Does something for the first who asks, and for all. */
  public void once(String name, Runnable act) {
    ask(
        name,
        all -> {
          act.run();
          return true;
        });
  }

  /**
   * Inserts an entity that nobody changes any more, with those of all others: one table after
   * another, in the order in which each was first named.
   */
  public void insert(Object row) {
    rows.computeIfAbsent(row.getClass(), table -> new ArrayList<>()).add(row);
  }

  /** Gives up the rows that were laid here, a table at a time. */
  void empty(Consumer<List<Object>> inserting) {
    rows.values().forEach(inserting);
    rows.clear();
  }
}
