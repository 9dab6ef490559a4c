package org.yizhan.intake.web.api;

import java.util.Arrays;
import java.util.Locale;
import org.yizhan.intake.attachment.FileRefused;
import org.yizhan.intake.casework.Adding;

/**
 * Everything that a client of the JSON can be told instead of an answer. The name is the last part
 * of the problem's {@code type}; its words stand in the bundles under {@code problem.CODE.title}
 * and {@code problem.CODE.detail}.
 */
public enum ProblemKind {
  NOT_READABLE(400),
  /** A wrong, an unknown and a malformed receipt are all this one. */
  WRONG_RECEIPT(401),
  SIGNED_OUT(401),
  WRONG_PASSWORD(401),
  /** A writing request that was not sent from a page of the session. */
  FOREIGN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CASE_FINISHED(409),
  /** The case is kept from being erased. */
  CASE_HELD(409),
  /** It was sent before with this key, and the office has given a new receipt since. */
  RECEIPT_REPLACED(409),
  /** There are as many attachments as there may be. */
  FILES_FULL(409),
  NOT_NEXT_STATE(409),
  CASE_CHANGED(412),
  /** It took too long to send. */
  TOO_SLOW(408),
  TOO_LARGE(413),
  FILE_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  FILE_KIND(415),
  /** A picture in the format of iPhones, which other programs can turn into one that is taken. */
  FILE_HEIC(415),
  /** Asked under a name that is not ours. */
  MISDIRECTED(421),
  INVALID_FIELDS(422),
  IDEMPOTENCY_KEY_REUSED(422),
  FILE_EMPTY(422),
  FILE_DAMAGED(422),
  /** Papers are sensitive, and the requester has not agreed that such may be used. */
  FILES_NEED_CONSENT(422),
  TOO_MANY_REQUESTS(429),
  /** Very many write at once: come again with the work of {@code /api/challenge} done. */
  PROOF_NEEDED(429),
  UNEXPECTED(500),
  CANNOT_STORE(503),
  /** Too many wait to be stored already; it carries {@code Retry-After}. */
  NO_ROOM(503);

  private static final String NAMESPACE = "urn:yizhan:problem:";

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** What a bare status means: the first kind with it, or what comes nearest. */
  public static ProblemKind ofStatus(int status) {
    return Arrays.stream(values())
        .filter(kind -> kind.status == status)
        .findFirst()
        .orElse(status >= 400 && status < 500 ? NOT_READABLE : UNEXPECTED);
  }

  /** What to tell of a case that takes no file. */
  public static ProblemKind of(Adding.Reason reason) {
    return switch (reason) {
      case NOT_FOUND -> WRONG_RECEIPT;
      case FINISHED -> CASE_FINISHED;
      case FULL -> FILES_FULL;
      case CONSENT -> FILES_NEED_CONSENT;
    };
  }

  /** What to tell of a file that is not taken. */
  public static ProblemKind of(FileRefused.Why why) {
    return valueOf("FILE_" + why.name());
  }

  /** The last part of the type and of the words' keys: {@code wrong-receipt}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The {@code type} of RFC 9457; it never changes. */
  public String type() {
    return NAMESPACE + code();
  }
}
