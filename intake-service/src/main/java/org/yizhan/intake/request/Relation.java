package org.yizhan.intake.request;

import java.util.Locale;
import java.util.Optional;

/** What the requester is to the person concerned. */
public enum Relation {
  SELF,
  SPOUSE,
  PARENT,
  CHILD,
  SIBLING,
  RELATIVE,
  FRIEND,
  EMPLOYER,
  OTHER;

  /** The code in JSON and forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The relation with this code, if there is one. */
  public static Optional<Relation> ofCode(String code) {
    for (Relation relation : values()) {
      if (relation.code().equals(code)) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }
}
