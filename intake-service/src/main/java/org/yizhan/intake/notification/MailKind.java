package org.yizhan.intake.notification;

import java.util.Locale;
import java.util.UUID;

/** Why somebody is written to. */
public enum MailKind {
  /** A case waits for somebody to take it. */
  NEW_CASE,
  /** The requester wrote. */
  REQUESTER_WROTE,
  /** The requester ended the case. */
  WITHDRAWN,
  /** The requester took a consent back. */
  CONSENT_WITHDRAWN,
  /** The case is gone, at the requester's wish. */
  ERASED;

  /** Where the mail leads to: its case, while there is one. */
  String path(UUID caseId) {
    return this == ERASED ? "/staff/" : "/staff/cases/" + caseId;
  }

  /** The last part of its words' keys: {@code new-case}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
