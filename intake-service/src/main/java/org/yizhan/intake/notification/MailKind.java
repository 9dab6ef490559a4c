package org.yizhan.intake.notification;

import java.util.Locale;

/** Why somebody is written to. */
public enum MailKind {
  /** A case waits for somebody to take it. */
  NEW_CASE,
  /** The requester wrote. */
  REQUESTER_WROTE,
  /** The requester ended the case. */
  WITHDRAWN;

  /** The last part of its words' keys: {@code new-case}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
