package org.yizhan.intake.privacy;

/** How much of a value a role sees. */
public enum Sight {
  WHOLE,
  /** Its end, until it is asked for; each showing is audited. */
  ON_REQUEST,
  /** Its end, enough to compare it with a paper. */
  TAIL,
  NOTHING;

  private static final int TAIL_LENGTH = 4;
  private static final String CUT = "••••";

  /** The end of a value; of a short one less, so that most of it stays unseen. */
  public static String tail(String value) {
    int length = value.codePointCount(0, value.length());
    int shown = Math.min(TAIL_LENGTH, length / 2);
    return CUT + value.substring(value.offsetByCodePoints(0, length - shown));
  }
}
