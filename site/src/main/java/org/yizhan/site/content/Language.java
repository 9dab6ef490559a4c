package org.yizhan.site.content;

import java.util.Locale;

/** A language of the portal. Facts are kept in {@link #ZH}; {@link #EN} is its twin. */
public enum Language {
  ZH("zh", "zh-CN"),
  EN("en", "en");

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /**
   * The folder in {@code content/} and the first segment of every address: {@code zh}, {@code en}.
   */
  public String code() {
    return code;
  }

  /** The BCP 47 tag for {@code lang} and {@code hreflang}: {@code zh-CN}, {@code en}. */
  public String tag() {
    return tag;
  }

  public Language twin() {
    return this == ZH ? EN : ZH;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
