package org.yizhan.intake.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.request.Fields;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.request.TextRule;

/** Small bodies: a text with or without something beside it. */
final class Texts {

  private Texts() {}

  /** {@code {"text": …}}. */
  static FreeText read(JsonNode json) {
    return read(json, Texts::text);
  }

  /**
   * What {@code reader} makes of the members.
   *
   * @throws ProblemException 422 when a member is wrong or not known
   */
  static <T> T read(JsonNode json, Function<Fields, T> reader) {
    if (!json.isObject()) {
      throw new ProblemException(ProblemKind.INVALID_FIELDS, List.of(new FieldError("", "type")));
    }
    Fields fields = Fields.of(json);
    T value = reader.apply(fields);
    fields.refuseUnknown();
    if (!fields.errors().isEmpty()) {
      throw new ProblemException(ProblemKind.INVALID_FIELDS, fields.errors());
    }
    return value;
  }

  /** The member {@code text}, which is required. */
  static FreeText text(Fields fields) {
    String text = fields.text("text", TextRule.NARRATIVE, true);
    return text == null ? null : new FreeText(new Personal(text));
  }
}
