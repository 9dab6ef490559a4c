package org.yizhan.site.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Traditional Chinese characters and the simplified one of each: {@code simplified.txt}, a pair to
 * a line, from OpenCC's {@code TSCharacters}.
 */
final class Simplified {
  private static final Map<Character, Character> OF = read();

  private Simplified() {}

  static String of(String text) {
    StringBuilder simplified = null;
    for (int i = 0; i < text.length(); i++) {
      Character simple = text.charAt(i) < '\u3400' ? null : OF.get(text.charAt(i));
      if (simple != null) {
        simplified = simplified == null ? new StringBuilder(text) : simplified;
        simplified.setCharAt(i, simple);
      }
    }
    return simplified == null ? text : simplified.toString();
  }

  /** All pairs, by the traditional character. */
  static Map<Character, Character> pairs() {
    return OF;
  }

  private static Map<Character, Character> read() {
    Map<Character, Character> pairs = new TreeMap<>();
    try (InputStream file = Simplified.class.getResourceAsStream("simplified.txt")) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(pair -> pairs.put(pair.charAt(0), pair.charAt(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(pairs);
  }
}
