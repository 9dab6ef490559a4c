package org.yizhan.site.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Traditional Chinese characters and the simplified one of each: {@code simplified.txt}, a pair to
 * a line, from OpenCC's {@code TSCharacters}.
 */
public final class Simplified {
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

  /**
   * Some pairs, by what each has of both.
   *
   * @param traditional as many characters as {@code simplified}
   */
  public record Pairs(String traditional, String simplified) {}

  /** The pairs that are needed to find any spelling of a text that has these characters. */
  public static Pairs pairsFor(BitSet characters) {
    StringBuilder traditional = new StringBuilder();
    StringBuilder simplified = new StringBuilder();
    OF.forEach(
        (character, simple) -> {
          if (characters.get(character) || characters.get(simple)) {
            traditional.append(character);
            simplified.append(simple);
          }
        });
    return new Pairs(traditional.toString(), simplified.toString());
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
    return Collections.unmodifiableMap(pairs);
  }
}
