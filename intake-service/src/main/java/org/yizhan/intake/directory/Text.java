package org.yizhan.intake.directory;

/** The same words in both languages; neither is ever missing or blank. */
public record Text(String zh, String en) {
  public Text {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text needs words in both languages");
    }
  }

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
