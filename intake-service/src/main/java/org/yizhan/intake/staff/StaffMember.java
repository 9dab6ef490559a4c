package org.yizhan.intake.staff;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Who acts, as far as a decision about a case needs to know.
 *
 * @param id the account
 * @param role the level
 * @param scope the id of the station or office that the role is held for
 * @param displayName the name that colleagues see; never shown to a requester, never logged (G18)
 */
public record StaffMember(UUID id, Role role, String scope, String displayName) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public StaffMember {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(displayName, "displayName");
    if (!SLUG.matcher(scope).matches()) {
      throw new IllegalArgumentException("a scope is the id of a station or an office");
    }
  }

  /** True when this member works at {@code role} for the station or office {@code scope}. */
  public boolean holds(Role role, String scope) {
    return this.role == role && this.scope.equals(scope);
  }

  @Override
  public String toString() {
    return "StaffMember[" + id + ", " + role + ", " + scope + "]";
  }
}
