package org.yizhan.intake.request;

import java.util.List;
import org.yizhan.intake.privacy.Personal;

/**
 * Words of a message, a note or an action: one to {@link Limits#NARRATIVE} code points without
 * control or direction-override characters.
 */
public record FreeText(Personal words) {

  public FreeText {
    if (TextRule.NARRATIVE.problem(words.text()) != null) {
      throw new IllegalArgumentException("not a text");
    }
  }

  /**
   * Reads what somebody wrote.
   *
   * @param pointer the place that an error names, such as {@code /text}
   * @param written may be null
   */
  public static Checked<FreeText> read(String pointer, String written) {
    String text = written == null ? "" : TextRule.NARRATIVE.tidy(written);
    if (TextRule.isBlank(text)) {
      return new Checked.Invalid<>(List.of(new FieldError(pointer, "required")));
    }
    TextRule.Problem problem = TextRule.NARRATIVE.problem(text);
    return problem == null
        ? new Checked.Valid<>(new FreeText(new Personal(text)))
        : new Checked.Invalid<>(List.of(problem.at(pointer)));
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }
}
