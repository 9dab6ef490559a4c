package org.yizhan.site.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place's name as people type it: no case, no diacritics, no spaces or signs. {@code São Paulo},
 * {@code SAO PAULO} and {@code sao-paulo} are all {@code saopaulo}.
 *
 * <p>The finder in the browser folds what is typed in the same way: NFD; drop {@code \p{M}}; lower
 * case; the letters of {@link #PLAIN}; drop {@code \p{Lm}} and all that is neither {@code \p{L}}
 * nor {@code \p{N}}.
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
          Map.entry("ŋ", "n"));
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPECIAL = Pattern.compile("[ßøłđæœþðıħəŋ]");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]|\\p{Lm}");

  private FoldedName() {}

  static String of(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String plain =
        SPECIAL
            .matcher(bare.toLowerCase(Locale.ROOT))
            .replaceAll(found -> Matcher.quoteReplacement(PLAIN.get(found.group())));
    return SIGNS.matcher(plain).replaceAll("");
  }
}
