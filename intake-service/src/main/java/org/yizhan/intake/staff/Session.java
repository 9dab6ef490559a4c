package org.yizhan.intake.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * A session that holds at this moment.
 *
 * @param token the secret in the cookie
 * @param member who signed in, with role and scope as they are now
 * @param language the language of the console, {@code zh} or {@code en}
 */
public record Session(Token token, StaffMember member, String language) {

  public Session {
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(language, "language");
  }

  /** The token that every form of this session carries, so that no other site can send one. */
  public String csrf() {
    return token.derive("csrf");
  }

  /** Compares in constant time; null and anything else is refused. */
  public boolean csrfIs(String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), csrf().getBytes(StandardCharsets.UTF_8));
  }
}
