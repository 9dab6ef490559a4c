package org.yizhan.intake.web.api;

import java.util.List;
import java.util.Optional;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.FieldError;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final Language language;

  private ProblemException(Problem problem, Language language) {
    super(problem.kind().code());
    this.problem = problem;
    this.language = language;
  }

  /** Told in the language that the client asks for. */
  public ProblemException(Problem problem) {
    this(problem, null);
  }

  /** Told in the language that the client asks for. */
  public ProblemException(ProblemKind kind) {
    this(Problem.of(kind));
  }

  /** Told in the language that the client asks for. */
  public ProblemException(ProblemKind kind, List<FieldError> errors) {
    this(Problem.of(kind, errors));
  }

  /** The same, told in {@code language} when it is there. */
  public ProblemException in(Optional<Language> chosen) {
    return new ProblemException(problem, chosen.orElse(null));
  }

  /** What to answer. */
  public Problem problem() {
    return problem;
  }

  /** The language that the request itself names, if it does. */
  public Optional<Language> language() {
    return Optional.ofNullable(language);
  }
}
