package org.yizhan.site.content.rules;

import java.util.regex.Pattern;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.source.MarkdownFile;

/** G18: no identity-card number and no private mobile number ever stands in a published text. */
public final class PrivacyRules {
  /** GB 11643: six digits of a division, a day of birth, three digits, a check character. */
  private static final Pattern IDENTITY_CARD =
      Pattern.compile(
          "(?<![\\w/=.-])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
              + "\\d{3}[\\dXx](?!\\w)");

  private static final Pattern MAINLAND_MOBILE =
      Pattern.compile("(?<![\\w+/=.-])(?:(?:\\+|00)86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?![\\w/])");

  /** Those of a mobile number; what has fewer is not looked at twice. */
  private static final int FEWEST_DIGITS = 11;

  private static final String CURE =
      "Take it out, and out of the history too if it is real. A public number belongs under"
          + " contacts.";

  private PrivacyRules() {}

  /** Looks through the texts and the bodies of both twins of a document of any kind. */
  public static void check(Findings findings) {
    for (Language language : Language.values()) {
      MarkdownFile file = findings.source().file(language);
      if (file == null) {
        continue;
      }
      if (file.fields() != null) {
        for (String key : findings.source().type().textKeys()) {
          String what = personal(file.fields().typed(key));
          if (what != null) {
            findings.errorIn(language, key, "G18", what, CURE);
          }
        }
      }
      int line = 0;
      for (String text : file.body().split("\n", -1)) {
        String what = personal(text);
        if (what != null) {
          findings.errorInBody(language, line, "G18", what, CURE);
        }
        line++;
      }
    }
  }

  private static String personal(String text) {
    if (text.chars().filter(c -> c >= '0' && c <= '9').count() < FEWEST_DIGITS) {
      return null;
    }
    if (IDENTITY_CARD.matcher(text).find()) {
      return "an identity-card number stands here";
    }
    return MAINLAND_MOBILE.matcher(text).find() ? "a mainland mobile number stands here" : null;
  }
}
