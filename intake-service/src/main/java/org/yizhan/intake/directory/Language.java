package org.yizhan.intake.directory;

import java.util.Locale;

/** A language that every published text exists in. */
public enum Language {
  ZH,
  EN;

  /** The language's BCP 47 tag, also the first segment of its pages' addresses. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
