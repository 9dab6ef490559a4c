package org.yizhan.site.content.source;

import java.util.List;
import java.util.Locale;

/**
 * The kinds of documents: the folder that holds them, and their text keys, which stand in both
 * twins. All other keys are facts and stand in the Chinese file alone.
 */
public enum DocumentType {
  STATIONS("title", "hostOrganisation", "city", "address", "summary"),
  MISSIONS("title", "city"),
  OFFICES("title", "area"),
  GUIDANCE("title", "summary"),
  ALERTS("title", "summary", "area"),
  PAGES("title", "summary"),
  ARTICLES("title", "summary"),
  COUNTRIES("title", "summary");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> textKeys;

  DocumentType(String... textKeys) {
    this.textKeys = List.of(textKeys);
  }

  public List<String> textKeys() {
    return textKeys;
  }

  /** Its name in {@code content/zh/} and {@code content/en/}. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
