package org.yizhan.intake.directory;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A foreign affairs office (外办); a county office's id is the county's.
 *
 * @param division six digits, GB/T 2260
 */
public record Office(String id, Level level, String division, Text name, List<Contact> contacts)
    implements Responsible {

  public enum Level {
    COUNTY,
    CITY
  }

  public Office {
    requireNonNull(id, "id");
    requireNonNull(level, "level");
    requireNonNull(division, "division");
    requireNonNull(name, "name");
    contacts = List.copyOf(contacts);
  }
}
