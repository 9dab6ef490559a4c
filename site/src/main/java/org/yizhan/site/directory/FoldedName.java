package org.yizhan.site.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place's name as people type it: no case, no diacritics, no spaces or signs, simplified
 * characters. {@code São Paulo}, {@code SAO PAULO} and {@code sao-paulo} are all {@code saopaulo};
 * 米蘭, 米兰 and 米兰市 are all 米兰.
 *
 * <p>The finder in the browser and the intake fold what is typed in the same way: NFKD; lower case;
 * the letters of {@link #PLAIN}; drop what {@link #SIGNS} matches; traditional characters to
 * simplified ones; drop 市 at the end of three characters or more. The signs are listed, not named
 * by their Unicode category, so that old browsers and new ones drop the same.
 */
final class FoldedName {
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("þ", "th"),
          Map.entry("ð", "d"),
          Map.entry("ı", "i"),
          Map.entry("ħ", "h"),
          Map.entry("ə", "e"),
          Map.entry("ŋ", "n"),
          Map.entry("ς", "σ"));
  private static final Pattern SPECIAL = Pattern.compile("[ßøłđæœþðıħəŋς]");
  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\u0000-/:-@\\[-`{-\\u00bf\\u00d7\\u00f7\\u02b0-\\u036f\\u0483-\\u0489\\u0559-\\u055f"
              + "\\u0589-\\u05cf\\u05f3-\\u061f\\u0640\\u064b-\\u065f\\u066a-\\u066d\\u0670"
              + "\\u06d4\\u06d6-\\u06ed\\u0964\\u0965\\u10fb\\u1ab0-\\u1aff\\u1dc0-\\u1dff"
              + "\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u302a-\\u3030\\u3099-\\u309c\\u30a0"
              + "\\u30fb\\u30fc\\ufe00-\\ufe6f\\ufeff]");
  private static final Pattern CITY = Pattern.compile("^([\\u3400-\\u9fff]{2,})市$");

  private FoldedName() {}

  static String of(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain =
        SPECIAL
            .matcher(letters)
            .replaceAll(found -> Matcher.quoteReplacement(PLAIN.get(found.group())));
    String bare = SIGNS.matcher(plain).replaceAll("");
    return CITY.matcher(Simplified.of(bare)).replaceFirst("$1");
  }
}
