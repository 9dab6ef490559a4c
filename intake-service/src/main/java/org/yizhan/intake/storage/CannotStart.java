package org.yizhan.intake.storage;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.util.Optional;

/**
 * Why the service cannot start, in one sentence for the operator. It is kept beside the exception,
 * because the framework's own end of a failed start hides the exception behind another.
 */
public final class CannotStart {

  private static final int EXIT_CODE = 1;
  private static volatile String sentence;

  private CannotStart() {}

  /** The exception that ends the start. */
  static PreventFurtherStepsException because(String why) {
    sentence = why;
    return new PreventFurtherStepsException(why, EXIT_CODE);
  }

  /** Why the last start failed; empty when it did not, or for another reason. */
  public static Optional<String> sentence() {
    return Optional.ofNullable(sentence);
  }
}
