package org.yizhan.intake.casework;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.yizhan.intake.directory.Contact;
import org.yizhan.intake.directory.Text;

/**
 * A station, office or mission as a case knows it: enough to show who acts and how to reach them.
 *
 * @param id its slug in the directory
 * @param contacts public contacts only
 * @param sample true for an example station, which nobody staffs
 */
public record Post(Kind kind, String id, Text name, List<Contact> contacts, boolean sample) {

  /** What sort of post it is. */
  public enum Kind {
    STATION,
    OFFICE,
    MISSION;

    /** The code in JSON and in the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Post {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    contacts = List.copyOf(contacts);
  }
}
