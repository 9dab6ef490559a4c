package org.yizhan.intake.web;

import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.staff.Token;

/**
 * The cookie of a staff session. The prefix makes browsers refuse it from any other host or path
 * and without Secure; http://localhost counts as secure there, every other host needs TLS.
 */
public final class StaffCookie {

  /** Its name. */
  public static final String NAME = "__Host-yizhan";

  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

  private StaffCookie() {}

  /** The value of Set-Cookie that begins a session. */
  public static String holding(Token token) {
    return NAME + "=" + token.reveal() + ATTRIBUTES;
  }

  /** The value of Set-Cookie that ends it. */
  public static String cleared() {
    return NAME + "=; Max-Age=0" + ATTRIBUTES;
  }

  /** The token that a request carries. */
  public static Optional<Token> in(Map<String, Cookie> cookies) {
    return Optional.ofNullable(cookies.get(NAME)).map(Cookie::getValue).flatMap(Token::read);
  }
}
