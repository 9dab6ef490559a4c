package org.yizhan.intake.request;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text may hold. None may hold control characters or those that turn the direction of
 * writing around (U+202A to U+202E, U+2066 to U+2069), since these can make a reader see something
 * else than what is stored. Characters that nobody sees and that mean nothing are taken out, since
 * nobody can delete what cannot be seen; a text of nothing else is no text.
 *
 * @param maxCodePoints its longest length
 * @param lines what it may have beside visible characters
 */
public record TextRule(int maxCodePoints, Lines lines) {

  /** What becomes of line breaks, control characters and marks of direction. */
  public enum Lines {
    /** They are refused. */
    ONE,
    /** Line breaks and tabs stay, others are refused. */
    MANY,
    /** They are taken out: address books put them around a number that is copied from there. */
    CLEANED
  }

  public static final TextRule NAME = new TextRule(Limits.NAME, Lines.ONE);
  public static final TextRule PLACE = new TextRule(Limits.PLACE, Lines.ONE);
  public static final TextRule NARRATIVE = new TextRule(Limits.NARRATIVE, Lines.MANY);
  public static final TextRule ID_NUMBER = new TextRule(Limits.ID_NUMBER, Lines.ONE);
  public static final TextRule PHONE = new TextRule(Limits.PHONE, Lines.CLEANED);
  public static final TextRule EMAIL = new TextRule(Limits.EMAIL, Lines.ONE);
  public static final TextRule WECHAT = new TextRule(Limits.WECHAT, Lines.ONE);
  public static final TextRule SAFELY = new TextRule(Limits.SAFELY, Lines.ONE);
  public static final TextRule CODE = new TextRule(Limits.CODE, Lines.ONE);
  public static final TextRule PROOF = new TextRule(Limits.PROOF, Lines.ONE);

  private static final Pattern BETWEEN = Pattern.compile("\\p{Cc}+");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u2028\u2029]");

  /** Soft hyphens, spaces without width, byte-order marks, tags: pasted along by accident. */
  private static final Pattern MEANINGLESS =
      Pattern.compile("[\u00AD\u200B\u2060-\u2064\uFEFF\\x{E0001}\\x{E0020}-\\x{E007F}]");

  /** White space, and joiners and marks with nothing before or behind them. */
  private static final String EDGE = "[\\s\\p{Z}\u200C-\u200F]+";

  private static final Pattern EDGES = Pattern.compile("\\A" + EDGE + "|" + EDGE + "\\z");

  /** They count as letters or marks, and show nothing by themselves. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Co}\\p{Cn}" + "&&[^\u115F\u1160\u2800\u3164\uFFA0]]");

  /** What is wrong with a text, not yet where. */
  public record Problem(String code, Map<String, Object> values) {
    /** The error at that place. */
    public FieldError at(String pointer) {
      return new FieldError(pointer, code, values);
    }
  }

  /** True when nobody would see anything. */
  public static boolean isBlank(String text) {
    return !SHOWN.matcher(text).find();
  }

  /** The text with one kind of line break, without white space around it and what means nothing. */
  public String tidy(String written) {
    String clean =
        switch (lines) {
          case CLEANED -> UNSEEN.matcher(BETWEEN.matcher(written).replaceAll(" ")).replaceAll("");
          case MANY -> LINE_ENDS.matcher(written).replaceAll("\n");
          case ONE -> written;
        };
    return EDGES.matcher(MEANINGLESS.matcher(clean).replaceAll("")).replaceAll("");
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
        && !turnsAround(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE
        && (codePoint & 0xFFFE) != 0xFFFE
        && (lines != Lines.ONE || (codePoint != 0x2028 && codePoint != 0x2029));
  }

  private static boolean turnsAround(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
