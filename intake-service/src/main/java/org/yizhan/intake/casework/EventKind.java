package org.yizhan.intake.casework;

import java.util.Locale;

/** What can happen to a case. */
public enum EventKind {
  /** The requester sent the request. */
  SUBMITTED,
  /** Somebody took it. */
  ACKNOWLEDGED,
  /** It was moved to another state. */
  STATE,
  /** A note was written, for staff or for the requester too. */
  NOTE,
  /** Something was done (G11 to G15). */
  ACTION,
  /** The requester wrote. */
  REQUESTER_MESSAGE,
  /** The requester added a photo or a paper. */
  ATTACHMENT_ADDED,
  /** The requester took one away again. */
  ATTACHMENT_REMOVED,
  /** A station or an office wrote to the requester. */
  STAFF_MESSAGE,
  /** The requester ended it. */
  WITHDRAWN,
  /** The requester no longer agrees that a station abroad sees it. */
  ABROAD_WITHDRAWN,
  /** The requester no longer agrees that sensitive information is handled. */
  SENSITIVE_WITHDRAWN,
  /** The city office gave a new receipt by telephone. */
  RECEIPT_REPLACED,
  /** The city office keeps it from being erased. */
  HELD,
  /** It may be erased again. */
  RELEASED;

  /** The code in JSON and word bundles: {@code requester-message}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True for words between the requester and those who handle the case. */
  public boolean isMessage() {
    return this == REQUESTER_MESSAGE || this == STAFF_MESSAGE;
  }
}
