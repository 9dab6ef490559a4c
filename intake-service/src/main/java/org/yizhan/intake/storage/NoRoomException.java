package org.yizhan.intake.storage;

/** So many wait to be stored already that one more would wait too long; nothing was stored. */
public final class NoRoomException extends RuntimeException {

  NoRoomException() {
    super("too many wait to be stored");
  }
}
