package org.yizhan.site.shown;

import java.util.EnumMap;
import java.util.Map;
import org.yizhan.site.content.Language;
import org.yizhan.site.directory.FinderData;

/** The words and numbers of the pages, for the data that a script shows in them. */
public final class Printed implements FinderData.Saying {
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  public Printed() {
    for (Language language : Language.values()) {
      words.put(language, Words.of(language));
    }
  }

  @Override
  public String words(Language language, String key) {
    return words.get(language).say(key);
  }

  @Override
  public String number(String e164) {
    return PhoneText.of(e164);
  }
}
