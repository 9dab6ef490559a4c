package org.yizhan.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.words.Languages;

/**
 * A posted HTML form ({@code application/x-www-form-urlencoded}), read strictly: UTF-8 without
 * exception, at most {@link Limits#BODY_BYTES} bytes.
 */
public final class Form {

  private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";
  private static final int MOST_FIELDS = 100;

  private final Map<String, String> fields;

  private Form(Map<String, String> fields) {
    this.fields = fields;
  }

  /** A form whose fields came in another way. */
  static Form of(Map<String, String> fields) {
    return new Form(Map.copyOf(fields));
  }

  /** A form that nobody has filled in yet. */
  public static Form empty() {
    return new Form(Map.of());
  }

  /**
   * Reads the body of a request.
   *
   * @param contentType the header, may be null
   * @throws FormRefused when it is no form, too large, or not readable
   */
  public static Form read(String contentType, InputStream body) {
    String type = contentType == null ? "" : contentType.replaceAll(";.*", "").strip();
    if (!type.toLowerCase(Locale.ROOT).equals(MEDIA_TYPE)) {
      throw new FormRefused(FormRefused.Why.NO_FORM);
    }
    byte[] bytes;
    try {
      bytes = body.readNBytes(Limits.BODY_BYTES + 1);
    } catch (IOException e) {
      throw new FormRefused(FormRefused.Why.NOT_READABLE);
    }
    try {
      return parse(bytes);
    } catch (FormRefused e) {
      throw e.in(Languages.namedIn(bytes));
    }
  }

  /** What a field holds; empty when it was not sent. */
  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /** All that was sent, by the name of the field. */
  public Map<String, List<String>> values() {
    return fields.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
  }

  /** True for a ticked box, whose value is {@code true}. */
  public boolean ticked(String field) {
    return get(field).equals("true");
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }

  private static Form parse(byte[] bytes) {
    if (bytes.length > Limits.BODY_BYTES) {
      throw new FormRefused(FormRefused.Why.TOO_LARGE);
    }
    Map<String, String> fields = new HashMap<>();
    int start = 0;
    for (int at = 0; at <= bytes.length; at++) {
      if (at == bytes.length || bytes[at] == '&') {
        if (at > start) {
          put(fields, bytes, start, at);
        }
        start = at + 1;
      }
    }
    return new Form(fields);
  }

  private static void put(Map<String, String> fields, byte[] bytes, int from, int to) {
    int equals = from;
    while (equals < to && bytes[equals] != '=') {
      equals++;
    }
    String name = decode(bytes, from, equals);
    String value = equals < to ? decode(bytes, equals + 1, to) : "";
    if (fields.putIfAbsent(name, value) != null || fields.size() > MOST_FIELDS) {
      throw new FormRefused(FormRefused.Why.NOT_READABLE);
    }
  }

  private static String decode(byte[] bytes, int from, int to) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(to - from);
    for (int at = from; at < to; at++) {
      if (bytes[at] == '+') {
        plain.write(' ');
      } else if (bytes[at] != '%') {
        plain.write(bytes[at]);
      } else if (at + 2 < to && hex(bytes[at + 1]) >= 0 && hex(bytes[at + 2]) >= 0) {
        plain.write(hex(bytes[at + 1]) << 4 | hex(bytes[at + 2]));
        at += 2;
      } else {
        throw new FormRefused(FormRefused.Why.NOT_READABLE);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(plain.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new FormRefused(FormRefused.Why.NOT_READABLE);
    }
  }

  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }
}
