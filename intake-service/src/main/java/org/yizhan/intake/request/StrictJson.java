package org.yizhan.intake.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * JSON as RFC 8259 has it and nothing more: UTF-8 decoded strictly, one value, no key twice, no
 * nesting beyond {@link Limits#JSON_NESTING}, no half of a surrogate pair.
 */
public final class StrictJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(Limits.JSON_NESTING).build())
              .build());

  private static final String TOO_DEEP = "too-deep";

  private StrictJson() {}

  /**
   * The one JSON value in {@code body}.
   *
   * @throws UnreadableException with a pointer to the place where reading ended
   */
  public static JsonNode read(byte[] body) throws UnreadableException {
    String text = decode(body);
    if (text.isBlank()) {
      throw new UnreadableException("", "empty-body");
    }
    try (JsonParser parser = MAPPER.createParser(text)) {
      try {
        JsonNode value = MAPPER.readTree(parser);
        if (parser.nextToken() != null) {
          throw new UnreadableException("", "trailing");
        }
        refuseHalfCharacters(value, "");
        return value;
      } catch (JsonProcessingException e) {
        String code = codeOf(e);
        throw new UnreadableException(
            code.equals(TOO_DEEP) ? "" : parser.getParsingContext().pathAsPointer().toString(),
            code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parser tells its reasons apart by their words alone. */
  private static String codeOf(JsonProcessingException e) {
    String reason = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return reason.contains("depth") ? TOO_DEEP : "too-large";
    }
    return reason.startsWith("Duplicate") ? "duplicate-key" : "not-json";
  }

  private static String decode(byte[] body) throws UnreadableException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableException("", "not-utf8");
    }
  }

  private static void refuseHalfCharacters(JsonNode value, String pointer)
      throws UnreadableException {
    if (value.isTextual() && hasHalfCharacter(value.textValue())) {
      throw new UnreadableException(pointer, "half-character");
    }
    for (int at = 0; value.isArray() && at < value.size(); at++) {
      refuseHalfCharacters(value.get(at), pointer + "/" + at);
    }
    for (var property : value.properties()) {
      if (hasHalfCharacter(property.getKey())) {
        throw new UnreadableException(pointer, "half-character");
      }
      refuseHalfCharacters(property.getValue(), pointer + "/" + Pointers.escape(property.getKey()));
    }
  }

  private static boolean hasHalfCharacter(String text) {
    return text.codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
