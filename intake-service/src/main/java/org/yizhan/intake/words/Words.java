package org.yizhan.intake.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.directory.Text;

/**
 * Every sentence that the service says to people, in one language: {@code words/zh.properties} and
 * {@code words/en.properties}. A sentence names what is put into it in braces, as in {@code {max}}.
 */
public final class Words {

  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, read("/words/" + language.tag() + ".properties"));
    }
  }

  private final Map<String, String> sentences;

  private Words(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  /** The words of {@code language}. */
  public static Words in(Language language) {
    return ALL.get(language);
  }

  /** The keys, sorted; the same in every language. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(sentences.keySet());
  }

  /**
   * The sentence at {@code key}.
   *
   * @throws IllegalArgumentException when the bundle has no such key
   */
  public String say(String key) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return sentence;
  }

  /** The sentence at {@code key} with each {@code {name}} replaced by its value. */
  public String say(String key, Map<String, ?> values) {
    String sentence = say(key);
    for (Map.Entry<String, ?> value : values.entrySet()) {
      sentence = sentence.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
    }
    return sentence;
  }

  /** The sentence at {@code key} in every language. */
  public static Text both(String key, Map<String, ?> values) {
    return new Text(in(Language.ZH).say(key, values), in(Language.EN).say(key, values));
  }

  /** The sentence at {@code key} in every language. */
  public static Text both(String key) {
    return both(key, Map.of());
  }

  private static Words read(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> sentences.put(key, properties.getProperty(key)));
    return new Words(sentences);
  }
}
