package org.yizhan.intake.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why the city office may keep a case from being erased for a time (PIPL art. 47: what has to be
 * kept is then only stored, and protected).
 */
public enum HoldGround {
  /** Somebody's life or health still depends on it. */
  RESCUE,
  /** A court, the police or another authority has ordered it. */
  AUTHORITY,
  /** It is argued how the case was handled. */
  COMPLAINT;

  /** The code in JSON, forms and word bundles: {@code rescue}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ground with this code, if there is one. */
  public static Optional<HoldGround> ofCode(String code) {
    return Arrays.stream(values()).filter(ground -> ground.code().equals(code)).findFirst();
  }
}
