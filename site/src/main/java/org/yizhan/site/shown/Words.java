package org.yizhan.site.shown;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Language;

/** Every sentence of the site in one language, by key; {@code i18n/zh.properties} and its twin. */
public final class Words {
  private final Language language;
  private final Map<String, String> byKey;

  private Words(Language language, Map<String, String> byKey) {
    this.language = language;
    this.byKey = byKey;
  }

  public static Words of(Language language) {
    String bundle = "/i18n/" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(bundle)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(
        language,
        properties.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
  }

  public Language language() {
    return language;
  }

  public Set<String> keys() {
    return byKey.keySet();
  }

  /**
   * The words of {@code key}, {@code {0}}, {@code {1}} … replaced by {@code parts}.
   *
   * @throws IllegalArgumentException when the bundle has no such key
   */
  public String say(String key, Object... parts) {
    String words = byKey.get(key);
    if (words == null) {
      throw new IllegalArgumentException("i18n/" + language.code() + ".properties lacks " + key);
    }
    for (int i = 0; i < parts.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return words;
  }

  /** {@code text} for a place where no tag can stand beside it: of a sample it says so itself. */
  public String marked(boolean sample, String text) {
    return sample ? say("sample.marked", say("sample.tag"), text) : text;
  }

  /** The same of a warning: of a sample or an exercise it says so itself. */
  public String marked(Alert alert, String text) {
    return alert.exercise() && !alert.sample()
        ? say("sample.marked", say("exercise.tag"), text)
        : marked(alert.sample(), text);
  }

  /**
   * A warning's title where no page stands around it: what is over for ever says so itself.
   *
   * @param state see {@link AlertView}; what may change without a new bake is not told
   */
  public String ended(String state, String title) {
    String key = "alert.title." + state;
    return byKey.containsKey(key) ? say(key, title) : title;
  }
}
