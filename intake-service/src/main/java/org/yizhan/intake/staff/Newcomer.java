package org.yizhan.intake.staff;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What someone who was invited tells of themselves.
 *
 * @param username what to sign in with; small letters, digits, dot, dash and underscore
 * @param displayName what colleagues see
 * @param email where notifications go
 * @param password in clear, until it is hashed
 */
public record Newcomer(String username, String displayName, String email, String password) {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s\\p{Cntrl}@<>,;:\"()\\[\\]]+@[^\\s\\p{Cntrl}@<>,;:\"()\\[\\]]+\\.[a-zA-Z0-9-]{2,}");
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_NAME = 100;

  /** Takes what was typed; blanks at the ends do not count, except in a password. */
  public Newcomer {
    username = username(username);
    displayName = displayName.strip();
    email = email.strip();
  }

  /** The one way to write a user name, so that capitals and full-width letters sign in too. */
  static String username(String typed) {
    return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Whether an account may be called so; nothing else need be looked for. */
  static boolean mayBeUsername(String username) {
    return USERNAME.matcher(username).matches();
  }

  /** Field → last part of the word's key, in the order of the form; empty when all is well. */
  Map<String, String> problems(Passwords passwords) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (!mayBeUsername(username)) {
      problems.put("username", "form");
    }
    int length = displayName.codePointCount(0, displayName.length());
    if (length == 0 || length > LONGEST_NAME || displayName.chars().anyMatch(c -> c < ' ')) {
      problems.put("displayName", "form");
    }
    if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
      problems.put("email", "form");
    }
    passwords.refusal(password, username).ifPresent(why -> problems.put("password", why));
    return problems;
  }

  @Override
  public String toString() {
    return "[personal]";
  }
}
