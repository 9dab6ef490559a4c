package org.yizhan.intake.casework;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.yizhan.intake.privacy.Personal;

/**
 * What is sealed in a case, as text: the only place where personal words are written out. Members
 * that a later version adds are absent in older cases and then null.
 */
final class CaseJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(Personal.class, new WritePersonal())
                  .addDeserializer(Personal.class, new ReadPersonal()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** The parser's own words would quote what is sealed. */
  private static final String WITHHELD = " (cause withheld)";

  private CaseJson() {}

  /** The same value always gives the same text. */
  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a " + value.getClass().getSimpleName(), e);
    }
  }

  /** The same as a tree, to take something out. */
  static ObjectNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static <T> T read(ObjectNode tree, Class<T> type) {
    try {
      return MAPPER.treeToValue(tree, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read a " + type.getSimpleName() + WITHHELD);
    }
  }

  static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot read a sealed " + type.getSimpleName() + WITHHELD);
    }
  }

  private static final class WritePersonal extends JsonSerializer<Personal> {
    @Override
    public void serialize(Personal value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.text());
    }
  }

  private static final class ReadPersonal extends JsonDeserializer<Personal> {
    @Override
    public Personal deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return new Personal(json.getValueAsString());
    }
  }
}
