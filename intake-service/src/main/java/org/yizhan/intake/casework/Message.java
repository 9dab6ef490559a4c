package org.yizhan.intake.casework;

import java.time.Instant;
import org.yizhan.intake.privacy.Personal;

/**
 * Words between the requester and those who handle the case; both see them.
 *
 * @param from the station or office that wrote, or null when the requester did
 */
public record Message(Instant at, Post from, Personal text) {

  /** True when the requester wrote it. */
  public boolean fromRequester() {
    return from == null;
  }
}
