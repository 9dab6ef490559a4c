package org.yizhan.intake.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yizhan.intake.staff.Role;

/**
 * A station or an office that is written to; which persons that are is found out when it is sent.
 *
 * @param role the level
 * @param scope the id of the station or office
 */
public record Recipient(Role role, String scope) {

  private static final String BETWEEN = " ";
  private static final String WITHIN = ":";

  public Recipient {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(scope, "scope");
  }

  /** As it stands in the database: {@code county:wencheng}. */
  @Override
  public String toString() {
    return role.name().toLowerCase(Locale.ROOT) + WITHIN + scope;
  }

  static String join(List<Recipient> recipients) {
    return recipients.stream().map(Recipient::toString).collect(Collectors.joining(BETWEEN));
  }

  static List<Recipient> split(String joined) {
    return Arrays.stream(joined.split(BETWEEN, -1))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split(WITHIN, 2))
        .map(parts -> new Recipient(Role.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]))
        .toList();
  }
}
