package org.yizhan.site.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that everything is told at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void error(Path file, int line, String rule, String message, String cure) {
    found.add(new Problem(Problem.Severity.ERROR, file, line, rule, message, cure));
  }

  public void warning(Path file, int line, String rule, String message, String cure) {
    found.add(new Problem(Problem.Severity.WARNING, file, line, rule, message, cure));
  }

  public boolean anyErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  public boolean anyErrorsIn(Path file) {
    return found.stream().anyMatch(problem -> problem.isError() && problem.file().equals(file));
  }

  /** By file, then by line. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
