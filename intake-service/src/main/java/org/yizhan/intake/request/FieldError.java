package org.yizhan.intake.request;

import java.util.Map;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.words.Words;

/**
 * What is wrong with one field of a request. It never carries what was written there.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) such as {@code /contact/phone}
 * @param code what, as a stable name such as {@code too-long}; its words stand in the bundles under
 *     {@code field.CODE}
 * @param values what the words need, such as the longest length
 */
public record FieldError(String pointer, String code, Map<String, Object> values) {

  public FieldError {
    values = Map.copyOf(values);
  }

  /** An error whose words need nothing more. */
  public FieldError(String pointer, String code) {
    this(pointer, code, Map.of());
  }

  /** What to do about it, in {@code language}. */
  public String detail(Language language) {
    return Words.in(language).say("field." + code, values);
  }
}
