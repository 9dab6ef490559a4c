package org.yizhan.intake.request;

/** JSON pointers (RFC 6901). */
final class Pointers {

  private Pointers() {}

  /** A key as it stands in a pointer. */
  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
