package org.yizhan.intake.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value inside a JSON document that knows where it stands, so that a refusal can say so. A key
 * that is absent and one that is null are the same.
 *
 * @param pointer RFC 6901
 */
record JsonPart(String pointer, JsonNode node) {

  /** Something at {@code pointer} is not as it must be. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String pointer, String problem) {
      super((pointer.isEmpty() ? "the document" : pointer) + " " + problem);
    }
  }

  JsonPart at(String key) {
    return new JsonPart(pointer + "/" + key, node.path(key));
  }

  boolean isThere() {
    return !node.isMissingNode() && !node.isNull();
  }

  JsonPart object() {
    if (!node.isObject()) {
      throw refuse("is not an object");
    }
    return this;
  }

  /** What {@code read} makes of this, or null where there is nothing. */
  <T> T ifThere(Function<JsonPart, T> read) {
    return isThere() ? read.apply(this) : null;
  }

  String string() {
    if (!node.isTextual() || node.textValue().isBlank()) {
      throw refuse("is not a string with something in it");
    }
    return node.textValue();
  }

  boolean bool() {
    if (!node.isBoolean()) {
      throw refuse("is not true or false");
    }
    return node.booleanValue();
  }

  double number() {
    if (!node.isNumber()) {
      throw refuse("is not a number");
    }
    return node.doubleValue();
  }

  int wholeNumber() {
    if (!node.isInt()) {
      throw refuse("is not a whole number");
    }
    return node.intValue();
  }

  /** Each item of an array, read. */
  <T> List<T> each(Function<JsonPart, T> read) {
    if (!node.isArray()) {
      throw refuse("is not an array");
    }
    List<T> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(read.apply(new JsonPart(pointer + "/" + i, node.get(i))));
    }
    return items;
  }

  /** Each item of an array, or nothing where there is no array. */
  <T> List<T> eachIfThere(Function<JsonPart, T> read) {
    return isThere() ? each(read) : List.of();
  }

  /** A value that its type makes of a string; what the type refuses is refused here. */
  <T> T parsed(String what, Function<String, T> parse) {
    String text = string();
    try {
      return parse.apply(text);
    } catch (RuntimeException e) {
      throw refuse("is not " + what);
    }
  }

  /** A value whose type checks itself; what it refuses is refused here. */
  <T> T made(Function<JsonPart, T> make) {
    try {
      return make.apply(this);
    } catch (IllegalArgumentException e) {
      throw refuse("is refused: " + e.getMessage());
    }
  }

  Refused refuse(String problem) {
    return new Refused(pointer, problem);
  }
}
