package org.yizhan.intake.storage;

import java.time.Duration;

/** So many wait to be stored already that one more would wait too long; nothing was stored. */
public final class NoRoomException extends RuntimeException {

  /** When to come again: the next groups have room. */
  public static final Duration SOON = Duration.ofSeconds(2);

  NoRoomException() {
    super("too many wait to be stored");
  }
}
