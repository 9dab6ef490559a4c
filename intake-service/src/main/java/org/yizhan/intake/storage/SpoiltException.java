package org.yizhan.intake.storage;

/** Some work in a group failed, and with it all of the group's. */
final class SpoiltException extends RuntimeException {

  SpoiltException(RuntimeException cause) {
    super(cause);
  }
}
