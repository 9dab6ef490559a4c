package org.yizhan.site.shown;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yizhan.site.content.Language;

/** The letter that a name stands under in a list: its first, or that of its first pinyin. */
public final class IndexLetter {
  /** The first characters, in the order of their pinyin, of each letter that Chinese uses. */
  private static final String FIRSTS = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";

  private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ";

  /** Rarer characters, which the JDK sorts by their strokes. */
  private static final Map<Character, String> RARE = Map.of('斐', "F", '梵', "F", '瑙', "N");

  private static final ConcurrentHashMap<Character, String> PINYIN_LETTERS =
      new ConcurrentHashMap<>();

  private IndexLetter() {}

  public static String of(String name, Language language) {
    if (language == Language.EN) {
      return Normalizer.normalize(name, Normalizer.Form.NFD)
          .substring(0, 1)
          .toUpperCase(Locale.ROOT);
    }
    return PINYIN_LETTERS.computeIfAbsent(name.charAt(0), IndexLetter::ofPinyin);
  }

  private static String ofPinyin(char first) {
    String rare = RARE.get(first);
    if (rare != null) {
      return rare;
    }
    Collator pinyin = Collator.getInstance(Locale.CHINA);
    int letter = 0;
    while (letter + 1 < FIRSTS.length()
        && pinyin.compare(String.valueOf(first), FIRSTS.substring(letter + 1, letter + 2)) >= 0) {
      letter++;
    }
    return LETTERS.substring(letter, letter + 1);
  }

  /** By letter, and below a letter as the language sorts. */
  public static Comparator<String> order(Language language) {
    Collator collator =
        Collator.getInstance(language == Language.ZH ? Locale.CHINA : Locale.ENGLISH);
    return Comparator.comparing((String name) -> of(name, language)).thenComparing(collator);
  }
}
