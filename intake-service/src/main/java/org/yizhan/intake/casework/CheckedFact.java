package org.yizhan.intake.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller knew of a case, so that the office believes that it is theirs. */
public enum CheckedFact {
  /** The name of the person concerned, and what they are to the caller. */
  PERSON,
  /** A way to reach the requester, as it was given; best by calling back there. */
  CONTACT,
  /** What happened, and when. */
  STORY,
  /** Where it happened. */
  PLACE,
  /** What was written since, or who handles it. */
  MESSAGES;

  /** So many have to be right. */
  public static final int NEEDED = 2;

  /** The code in JSON, forms and word bundles: {@code person}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fact with this code, if there is one. */
  public static Optional<CheckedFact> ofCode(String code) {
    return Arrays.stream(values()).filter(fact -> fact.code().equals(code)).findFirst();
  }
}
