package org.yizhan.intake.routing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A town's name as people write it: no case, no diacritics, no spaces or signs. The finder folds in
 * the same way, so {@code Łódź}, {@code LODZ} and {@code lodz} are one place to both.
 */
final class PlaceName {
  private static final Pattern NOT_KEPT = Pattern.compile("[^\\p{L}\\p{N}]|\\p{Lm}");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[,，、;；/()（）]");

  private PlaceName() {}

  static String fold(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(bare.length());
    bare.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'ħ' -> plain.append('h');
                case 'ə' -> plain.append('e');
                case 'ŋ' -> plain.append('n');
                default -> plain.appendCodePoint(letter);
              }
            });
    return NOT_KEPT.matcher(plain).replaceAll("");
  }

  /** The parts of what was written: {@code Prato, Toscana} names Prato, and Toscana. */
  static String[] parts(String written) {
    return BETWEEN_PARTS.split(written);
  }
}
