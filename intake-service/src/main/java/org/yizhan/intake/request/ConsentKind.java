package org.yizhan.intake.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a requester agrees to separately, and may take back. */
public enum ConsentKind {
  /** Sensitive personal information is handled (PIPL art. 29, GDPR art. 9). */
  SENSITIVE,
  /** A station abroad sees the request (PIPL art. 39, GDPR art. 49). */
  ABROAD;

  /** The code in JSON, forms and word bundles: {@code abroad}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this code, if there is one. */
  public static Optional<ConsentKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
