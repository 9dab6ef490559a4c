package org.yizhan.site.content;

import java.util.List;

/**
 * Local numbers, as dialled there; any list may be empty. Text, never integers: 000 is a number.
 */
public record EmergencyNumbers(
    List<String> police, List<String> ambulance, List<String> fire, Check check, Text note) {

  /** How far the second, older data set agrees. */
  public enum Check {
    AGREES,
    PARTLY_AGREES,
    SINGLE_SOURCE,
    CONFLICTS
  }
}
