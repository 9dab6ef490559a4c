package org.yizhan.intake.request;

import java.time.Duration;

/**
 * How much a request may hold. Texts are counted in code points, so that a character of four bytes
 * counts as one.
 */
public final class Limits {

  /** Bytes of a body; attachments do not travel in it. */
  public static final int BODY_BYTES = 64 * 1024;

  /** Bytes of one attachment. */
  public static final int ATTACHMENT_BYTES = 8 * 1024 * 1024;

  /** The same as people say it. */
  public static final int ATTACHMENT_MEGABYTES = ATTACHMENT_BYTES / (1024 * 1024);

  /** Attachments of one case. */
  public static final int ATTACHMENTS = 5;

  /** Bytes of a body that brings an attachment, with the form around it. */
  public static final int UPLOAD_BYTES = ATTACHMENT_BYTES + BODY_BYTES;

  /** Levels of objects and arrays inside one another. */
  public static final int JSON_NESTING = 32;

  /** Names of persons. */
  public static final int NAME = 100;

  /** A place as written. */
  public static final int PLACE = 200;

  /** What happened; also one message or note. */
  public static final int NARRATIVE = 4_000;

  /** An identity-card or passport number. */
  public static final int ID_NUMBER = 40;

  /** A telephone number as written, with everything around its digits: two numbers and a name. */
  public static final int PHONE = 100;

  public static final int PHONE_DIGITS_MIN = 5;
  public static final int PHONE_DIGITS_MAX = 20;

  /** RFC 5321, 4.5.3.1.3: a path of 256 octets less its angle brackets. */
  public static final int EMAIL = 254;

  /** A WeChat id or the name of an account. */
  public static final int WECHAT = 64;

  /** When and how it is safe to reach the requester. */
  public static final int SAFELY = 200;

  /** Codes and other short values that are looked up, never stored as written. */
  public static final int CODE = 64;

  /** A proof of work: base 64 of a small JSON. */
  public static final int PROOF = 1_000;

  /** A place that an error names; a longer one is answered as the object that it is in. */
  public static final int POINTER = 200;

  /** Unknown keys that are named in one answer. */
  public static final int UNKNOWN_KEYS = 20;

  /** The earliest year of birth and of an incident that is believed. */
  public static final int EARLIEST_YEAR = 1900;

  /** An incident may be dated in the zone that is furthest ahead of UTC. */
  public static final Duration AHEAD_OF_UTC = Duration.ofHours(14);

  private Limits() {}
}
