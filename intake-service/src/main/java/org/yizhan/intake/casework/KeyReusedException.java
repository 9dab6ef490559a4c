package org.yizhan.intake.casework;

/** An idempotency key came a second time, with another request than the first. */
public final class KeyReusedException extends RuntimeException {

  public KeyReusedException() {
    super("an idempotency key was used for another request");
  }
}
