package org.yizhan.intake.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the members of a JSON object one by one and keeps every error. Null and, for texts, blank
 * to the eye count as absent; whatever was never asked for is an unknown key.
 */
public final class Fields {

  private final JsonNode object;
  private final String path;
  private final List<FieldError> errors;
  private final Set<String> known = new HashSet<>();

  private Fields(JsonNode object, String path, List<FieldError> errors) {
    this.object = object;
    this.path = path;
    this.errors = errors;
  }

  /** The members of {@code object}, which has to be one. */
  public static Fields of(JsonNode object) {
    return new Fields(object, "", new ArrayList<>());
  }

  /** Everything that is wrong so far, in the order of reading. */
  public List<FieldError> errors() {
    return errors;
  }

  /** The pointer of a member. */
  public String pointer(String key) {
    return path + "/" + Pointers.escape(key);
  }

  /** Makes an error at a member. */
  public void wrong(String key, String code) {
    errors.add(new FieldError(pointer(key), code));
  }

  /** The member that is an object, to be read by {@code reader}; null when absent or wrong. */
  public <T> T object(String key, boolean required, Function<Fields, T> reader) {
    JsonNode value = value(key, required);
    if (value == null) {
      return null;
    }
    if (!value.isObject()) {
      wrong(key, "type");
      return null;
    }
    Fields inner = new Fields(value, pointer(key), errors);
    T read = reader.apply(inner);
    inner.refuseUnknown();
    return read;
  }

  /** A text that keeps {@code rule}; null when absent or wrong. */
  public String text(String key, TextRule rule, boolean required) {
    JsonNode value = value(key, required);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      wrong(key, "type");
      return null;
    }
    String text = rule.tidy(value.textValue());
    TextRule.Problem problem = rule.problem(text);
    if (problem != null) {
      errors.add(problem.at(pointer(key)));
      return null;
    }
    return text;
  }

  /** A text that {@code reader} knows; null when absent or wrong, then with {@code code}. */
  public <T> T known(
      String key, boolean required, String code, Function<String, Optional<T>> reader) {
    String text = text(key, TextRule.CODE, required);
    if (text == null) {
      return null;
    }
    Optional<T> read = reader.apply(text);
    if (read.isEmpty()) {
      wrong(key, code);
    }
    return read.orElse(null);
  }

  /** True or false; null when absent or wrong. */
  public Boolean flag(String key) {
    JsonNode value = value(key, false);
    if (value != null && !value.isBoolean()) {
      wrong(key, "type");
      return null;
    }
    return value == null ? null : value.booleanValue();
  }

  /** A number within the bounds; null when absent or wrong. */
  public Double number(String key, double min, double max) {
    JsonNode value = value(key, true);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      wrong(key, "type");
      return null;
    }
    double number = value.doubleValue();
    if (!(number >= min && number <= max)) {
      errors.add(new FieldError(pointer(key), "range", Map.of("min", min, "max", max)));
      return null;
    }
    return number;
  }

  /** A whole number within the bounds; null when absent or wrong. */
  public Integer whole(String key, int min, int max) {
    JsonNode value = value(key, false);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber()) {
      wrong(key, "type");
      return null;
    }
    if (!value.canConvertToInt() || value.intValue() < min || value.intValue() > max) {
      errors.add(new FieldError(pointer(key), "range", Map.of("min", min, "max", max)));
      return null;
    }
    return value.intValue();
  }

  /** Lets a member stand that is read elsewhere. */
  public void leave(String key) {
    known.add(key);
  }

  /** Makes an error of each member that was not asked for, up to {@link Limits#UNKNOWN_KEYS}. */
  public void refuseUnknown() {
    object.properties().stream()
        .map(Map.Entry::getKey)
        .filter(key -> !known.contains(key))
        .limit(Limits.UNKNOWN_KEYS)
        .map(this::pointer)
        .map(pointer -> pointer.length() > Limits.POINTER ? path : pointer)
        .forEach(pointer -> errors.add(new FieldError(pointer, "unknown")));
  }

  private JsonNode value(String key, boolean required) {
    known.add(key);
    JsonNode value = object.get(key);
    boolean absent =
        value == null
            || value.isNull()
            || (value.isTextual() && TextRule.isBlank(value.textValue()));
    if (absent && required) {
      wrong(key, "required");
    }
    return absent ? null : value;
  }
}
