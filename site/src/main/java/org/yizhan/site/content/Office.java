package org.yizhan.site.content;

import java.util.List;

/**
 * A foreign affairs office (外办) of a county or of the city.
 *
 * @param division six digits, GB/T 2260
 * @param area the division that it serves
 * @param nameAttested whether the office's name was seen in a source
 */
public record Office(
    String id,
    Text title,
    Twins twins,
    Level level,
    String division,
    Text area,
    List<Contact> contacts,
    boolean nameAttested)
    implements Document {

  public enum Level {
    COUNTY,
    CITY
  }
}
