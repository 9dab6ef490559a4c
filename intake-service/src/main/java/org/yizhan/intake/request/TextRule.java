package org.yizhan.intake.request;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text may hold. None may hold control characters or those that turn the direction of
 * writing around (U+202A to U+202E, U+2066 to U+2069), since these can make a reader see something
 * else than what is stored.
 *
 * @param maxCodePoints its longest length
 * @param lines what it may have beside visible characters
 */
public record TextRule(int maxCodePoints, Lines lines) {

  /** What becomes of characters that nobody sees. */
  public enum Lines {
    /** They are refused. */
    ONE,
    /** Line breaks and tabs stay, others are refused. */
    MANY,
    /**
     * They are taken out. Address books put them around a number that is copied from there, and
     * nobody can delete what cannot be seen.
     */
    CLEANED
  }

  public static final TextRule NAME = new TextRule(Limits.NAME, Lines.ONE);
  public static final TextRule PLACE = new TextRule(Limits.PLACE, Lines.ONE);
  public static final TextRule NARRATIVE = new TextRule(Limits.NARRATIVE, Lines.MANY);
  public static final TextRule ID_NUMBER = new TextRule(Limits.ID_NUMBER, Lines.ONE);
  public static final TextRule PHONE = new TextRule(Limits.PHONE, Lines.CLEANED);
  public static final TextRule EMAIL = new TextRule(Limits.EMAIL, Lines.ONE);
  public static final TextRule WECHAT = new TextRule(Limits.WECHAT, Lines.ONE);
  public static final TextRule CODE = new TextRule(Limits.CODE, Lines.ONE);

  private static final Pattern BETWEEN = Pattern.compile("\\p{Cc}+");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  /** What is wrong with a text, not yet where. */
  public record Problem(String code, Map<String, Object> values) {
    /** The error at that place. */
    public FieldError at(String pointer) {
      return new FieldError(pointer, code, values);
    }
  }

  /** The text with one kind of line break and without white space around it. */
  public String tidy(String written) {
    String clean =
        lines == Lines.CLEANED
            ? UNSEEN.matcher(BETWEEN.matcher(written).replaceAll(" ")).replaceAll("")
            : written.replace("\r\n", "\n");
    return clean.strip();
  }

  /** What is wrong with {@code text}, or null. */
  public Problem problem(String text) {
    if (text.codePointCount(0, text.length()) > maxCodePoints) {
      return new Problem("too-long", Map.of("max", maxCodePoints));
    }
    return text.codePoints().allMatch(this::allows) ? null : new Problem("characters", Map.of());
  }

  private boolean allows(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return lines == Lines.MANY;
    }
    return !Character.isISOControl(codePoint)
        && !(codePoint >= 0x202A && codePoint <= 0x202E)
        && !(codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
