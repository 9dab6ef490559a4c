package org.yizhan.intake.request;

import java.util.Map;

/**
 * What a text may hold: its longest length in code points and whether it may have line breaks. No
 * text may hold control characters or those that turn the direction of writing around (U+202A to
 * U+202E, U+2066 to U+2069), since these can make a reader see something else than what is stored.
 */
public record TextRule(int maxCodePoints, boolean multiline) {

  public static final TextRule NAME = new TextRule(Limits.NAME, false);
  public static final TextRule PLACE = new TextRule(Limits.PLACE, false);
  public static final TextRule NARRATIVE = new TextRule(Limits.NARRATIVE, true);
  public static final TextRule ID_NUMBER = new TextRule(Limits.ID_NUMBER, false);
  public static final TextRule PHONE = new TextRule(Limits.PHONE, false);
  public static final TextRule EMAIL = new TextRule(Limits.EMAIL, false);
  public static final TextRule WECHAT = new TextRule(Limits.WECHAT, false);
  public static final TextRule CODE = new TextRule(Limits.CODE, false);

  /** What is wrong with a text, not yet where. */
  public record Problem(String code, Map<String, Object> values) {
    /** The error at that place. */
    public FieldError at(String pointer) {
      return new FieldError(pointer, code, values);
    }
  }

  /** The text with one kind of line break and without white space around it. */
  public String tidy(String written) {
    return written.replace("\r\n", "\n").strip();
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
      return multiline;
    }
    return !Character.isISOControl(codePoint)
        && !(codePoint >= 0x202A && codePoint <= 0x202E)
        && !(codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
