package org.yizhan.intake.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A place's name as people write it: no case, no diacritics, no spaces or signs, so that {@code
 * Łódź}, {@code LODZ} and {@code lodz} are one, as are 罗马 and 罗马市. The finder and the place index
 * of the site fold in the same way; with the index's pairs of characters 羅馬 is that too.
 */
public final class FoldedName {
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\u0000-/:-@\\[-`{-\\u00bf\\u00d7\\u00f7\\u02b0-\\u036f\\u0483-\\u0489\\u0559-\\u055f"
              + "\\u0589-\\u05cf\\u05f3-\\u061f\\u0640\\u064b-\\u065f\\u066a-\\u066d\\u0670"
              + "\\u06d4\\u06d6-\\u06ed\\u0964\\u0965\\u10fb\\u1ab0-\\u1aff\\u1dc0-\\u1dff"
              + "\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u302a-\\u3030\\u3099-\\u309c\\u30a0"
              + "\\u30fb\\u30fc\\ufe00-\\ufe6f\\ufeff]");
  private static final Pattern CITY = Pattern.compile("^([\\u3400-\\u9fff]{2,})市$");
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("[,，、;；/()（）]|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

  private FoldedName() {}

  public static String of(String name) {
    return isAscii(name) ? ofAscii(name) : ofAny(name, Map.of());
  }

  /**
   * The same, and traditional characters become simplified ones.
   *
   * @param simplified the simplified character of each traditional one
   */
  static String of(String name, Map<Integer, Integer> simplified) {
    return isAscii(name) ? ofAscii(name) : ofAny(name, simplified);
  }

  /** The parts of what was written, if it has parts: {@code Prato, Toscana} is also Prato. */
  public static List<String> parts(String written) {
    List<String> parts = List.of(BETWEEN_PARTS.split(written));
    return parts.size() < 2 ? List.of() : parts;
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
  private static String ofAscii(String name) {
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

  private static String ofAny(String name, Map<Integer, Integer> simplified) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(letters.length());
    letters
        .codePoints()
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
                case 'ς' -> plain.append('σ');
                default -> plain.appendCodePoint(simplified.getOrDefault(letter, letter));
              }
            });
    return CITY.matcher(SIGNS.matcher(plain).replaceAll("")).replaceFirst("$1");
  }
}
