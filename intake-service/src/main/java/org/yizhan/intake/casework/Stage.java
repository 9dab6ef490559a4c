package org.yizhan.intake.casework;

import java.util.Locale;

/** How far a request has come, as its requester sees it: coarser than what staff see. */
public enum Stage {
  RECEIVED,
  BEING_HANDLED,
  FINISHED;

  /**
   * The code in JSON and word bundles: {@code received}, {@code being-handled}, {@code finished}.
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
