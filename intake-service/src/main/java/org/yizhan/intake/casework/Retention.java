package org.yizhan.intake.casework;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/**
 * How long after its end a case is kept, by how it ended; whole days. The privacy notice says the
 * same, so a change here is a new version of the notice.
 */
@ConfigMapping(prefix = "yizhan.retention")
public interface Retention {

  Duration closed();

  Duration reviewed();

  Duration withdrawn();

  Duration outOfScope();

  /**
   * The time for a state.
   *
   * @throws IllegalArgumentException for one of a case that is still worked on: it has no end
   */
  default Duration time(CaseState state) {
    return switch (state) {
      case CLOSED -> closed();
      case REVIEWED -> reviewed();
      case WITHDRAWN -> withdrawn();
      case OUT_OF_SCOPE -> outOfScope();
      case RECEIVED, ACKNOWLEDGED, VERIFYING, HANDLING, AFTERCARE ->
          throw new IllegalArgumentException("not ended: " + state.code());
    };
  }
}
