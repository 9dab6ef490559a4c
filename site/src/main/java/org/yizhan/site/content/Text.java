package org.yizhan.site.content;

import static java.util.Objects.requireNonNull;

/** The same words in both languages; neither is ever missing. */
public record Text(String zh, String en) {
  public Text {
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
