package org.yizhan.site.content;

/**
 * A kind of trouble.
 *
 * @param inScope whether a station may take it up at all (G20)
 */
public record Category(
    String id,
    Text name,
    String group,
    boolean inScope,
    Urgency urgency,
    Text firstSteps,
    Text stationCan,
    Text missionCan,
    Text missionCannot) {

  public enum Urgency {
    URGENT,
    HIGH,
    NORMAL
  }
}
