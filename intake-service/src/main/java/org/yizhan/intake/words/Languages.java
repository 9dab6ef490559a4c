package org.yizhan.intake.words;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.intake.directory.Language;

/** How a language is named from outside. */
public final class Languages {

  private static final Pattern NAMED =
      Pattern.compile("\"language\"\\s*:\\s*\"([a-z]{2})\"|(?:^|&)language=([a-z]{2})(?=&|$)");

  private Languages() {}

  /** The language with this tag ({@code zh}, {@code en}), if there is one. */
  public static Optional<Language> ofTag(String tag) {
    for (Language language : Language.values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The language that a body names, JSON or a form, even if it cannot be read as either; whoever
   * sent it is answered in it.
   */
  public static Optional<Language> namedIn(byte[] body) {
    Matcher named = NAMED.matcher(new String(body, StandardCharsets.ISO_8859_1));
    return named.find()
        ? ofTag(named.group(1) == null ? named.group(2) : named.group(1))
        : Optional.empty();
  }

  /**
   * The language that an {@code Accept-Language} header prefers; Chinese when it names none of
   * ours, is missing or cannot be read.
   */
  public static Language preferredBy(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Language.ZH;
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> ofTag(range.getRange().split("-", 2)[0]))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(Language.ZH);
    } catch (IllegalArgumentException e) {
      return Language.ZH;
    }
  }
}
