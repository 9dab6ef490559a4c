package org.yizhan.intake.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done in a case: the guideline's mechanisms (G11 to G15). */
public enum ActionKind {
  /** G12: facts verified with the person and the family. */
  VERIFICATION,
  /** G11: a warning reported up. */
  WARNING,
  /** G12: the other end, an office, a mission or an authority spoken with. */
  LIAISON,
  /** G13: the family visited and calmed. */
  COMFORT,
  /** G13: first help on the spot; never at a cost to the requester (G17). */
  EMERGENCY_AID,
  /** G14: formalities and what remains to be settled. */
  AFTERCARE,
  /** G15: what was learnt. */
  REVIEW;

  /** The code in JSON, forms and word bundles: {@code emergency-aid}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this code, if there is one. */
  public static Optional<ActionKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
