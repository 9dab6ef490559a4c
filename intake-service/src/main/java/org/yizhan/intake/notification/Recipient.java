package org.yizhan.intake.notification;

import java.util.Objects;
import org.yizhan.intake.staff.Role;

/**
 * A station or an office that is written to; which persons that are is found out when it is sent.
 *
 * @param role the level
 * @param scope the id of the station or office
 */
public record Recipient(Role role, String scope) {
  public Recipient {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(scope, "scope");
  }
}
