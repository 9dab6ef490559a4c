package org.yizhan.intake.privacy;

/** A key file is there and does not hold a key; the message is one sentence for the operator. */
public final class KeyUnreadableException extends RuntimeException {

  KeyUnreadableException(String file, Throwable cause) {
    super(
        "The key file keys/"
            + file
            + " in the data folder (YIZHAN_DATA) cannot be read as a key; bring back the right one.",
        cause);
  }
}
