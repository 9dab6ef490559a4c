package org.yizhan.intake.request;

import java.util.List;

/** What came of reading something that a person sent: the value, or everything that is wrong. */
public sealed interface Checked<T> {

  /** Nothing is wrong. */
  record Valid<T>(T value) implements Checked<T> {}

  /** At least one thing is wrong; all of it is here, in the order of the fields. */
  record Invalid<T>(List<FieldError> errors) implements Checked<T> {
    public Invalid {
      errors = List.copyOf(errors);
      if (errors.isEmpty()) {
        throw new IllegalArgumentException("invalid without an error");
      }
    }
  }
}
