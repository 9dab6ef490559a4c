package org.yizhan.intake.casework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a new receipt is given by telephone. */
public enum ReceiptGround {
  /** It was lost. */
  LOST,
  /** It cannot be read any more. */
  UNREADABLE,
  /** Somebody else has seen it. */
  SEEN;

  /** The code in JSON, forms and word bundles: {@code lost}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ground with this code, if there is one. */
  public static Optional<ReceiptGround> ofCode(String code) {
    return Arrays.stream(values()).filter(ground -> ground.code().equals(code)).findFirst();
  }
}
