package org.yizhan.site.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How warnings follow each other, and which of them is in force when. */
public final class AlertHistory {
  /** What has become of a warning at some moment; the first that fits. */
  public enum State {
    /** It takes another back, and warns of nothing itself. */
    CANCELLATION,
    CANCELLED,
    REPLACED,
    EXPIRED,
    TO_COME,
    IN_FORCE
  }

  private final Map<String, Alert> alerts;
  private final Map<String, Alert> enders = new HashMap<>();

  /**
   * @param alerts by id; each is ended by one other at most, and none by itself
   */
  public AlertHistory(Map<String, Alert> alerts) {
    this.alerts = alerts;
    for (Alert alert : alerts.values()) {
      if (alert.ends() != null) {
        enders.put(alert.ends(), alert);
      }
    }
  }

  /** The update or the cancellation of {@code alert}; null where there is none. */
  public Alert enderOf(Alert alert) {
    return enders.get(alert.id());
  }

  /** The same, once it holds; null before. */
  public Alert enderAt(Alert alert, Instant now) {
    Alert ender = enderOf(alert);
    return ender == null || now.isBefore(ender.takesEffect()) ? null : ender;
  }

  /** What {@code alert} ended, what that had ended, and so on: the newest first. */
  public List<Alert> earlier(Alert alert) {
    List<Alert> earlier = new ArrayList<>();
    for (String ends = alert.ends(); ends != null; ends = alerts.get(ends).ends()) {
      earlier.add(alerts.get(ends));
    }
    return List.copyOf(earlier);
  }

  /**
   * The first moment at which a warning is no longer in force: it has expired, or another has ended
   * it.
   *
   * @throws IllegalArgumentException for a cancellation
   */
  public Instant end(Alert alert) {
    if (alert.isCancellation()) {
      throw new IllegalArgumentException(alert.id() + " is a cancellation and never in force");
    }
    Instant expires = alert.danger().expires().toInstant();
    Alert ender = enderOf(alert);
    return ender == null || expires.isBefore(ender.takesEffect()) ? expires : ender.takesEffect();
  }

  public State stateAt(Alert alert, Instant now) {
    if (alert.isCancellation()) {
      return State.CANCELLATION;
    }
    Alert ender = enderAt(alert, now);
    if (ender != null) {
      return ender.isCancellation() ? State.CANCELLED : State.REPLACED;
    }
    if (!now.isBefore(end(alert))) {
      return State.EXPIRED;
    }
    return now.isBefore(alert.takesEffect()) ? State.TO_COME : State.IN_FORCE;
  }

  /** When there was last news of {@code alert}: it was sent, it ended, or another ended it. */
  public Instant updated(Alert alert, Instant now) {
    if (alert.isCancellation() || now.isBefore(end(alert))) {
      return alert.sent().toInstant();
    }
    Alert ender = enderAt(alert, now);
    return ender == null || ender.sent().toInstant().isBefore(end(alert))
        ? end(alert)
        : ender.sent().toInstant();
  }
}
