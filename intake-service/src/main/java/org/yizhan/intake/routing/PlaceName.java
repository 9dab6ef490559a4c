package org.yizhan.intake.routing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A town's name as people write it: no case, no diacritics, no spaces or signs. The finder folds in
 * the same way, so {@code Łódź}, {@code LODZ} and {@code lodz} are one place to both.
 */
final class PlaceName {
  private static final Pattern NOT_KEPT = Pattern.compile("[^\\p{L}\\p{N}]|\\p{Lm}");
  private static final String BETWEEN_PARTS = ",，、;；/()（）";

  private PlaceName() {}

  static String fold(String name) {
    return isAscii(name) ? foldAscii(name) : foldAny(name);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The same for the many names that need no more than this. */
  private static String foldAscii(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        plain.append((char) (letter + ('a' - 'A')));
      } else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  private static String foldAny(String name) {
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

  /** The parts of what was written, if it has parts: {@code Prato, Toscana} is also Prato. */
  static List<String> parts(String written) {
    List<String> parts = List.of();
    int from = 0;
    for (int i = 0; i < written.length(); i++) {
      if (BETWEEN_PARTS.indexOf(written.charAt(i)) >= 0) {
        parts = parts.isEmpty() ? new ArrayList<>() : parts;
        parts.add(written.substring(from, i));
        from = i + 1;
      }
    }
    if (from > 0) {
      parts.add(written.substring(from));
    }
    return parts;
  }
}
