package org.yizhan.intake.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret of 256 random bits that opens a session or an invitation. The database keeps only its
 * {@link #hash()}, so that a stolen copy opens nothing.
 */
public final class Token {

  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String text;

  private Token(String text) {
    this.text = text;
  }

  /** A token that nobody has seen before. */
  public static Token fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The token that a cookie or an address carries; empty when it cannot be one. */
  public static Optional<Token> read(String text) {
    return text != null && SHAPE.matcher(text).matches()
        ? Optional.of(new Token(text))
        : Optional.empty();
  }

  /** The 43 characters that travel; only for the cookie, or the link that is shown once. */
  public String reveal() {
    return text;
  }

  /** What the database keeps: SHA-256 in hex. No salt is needed, for there is nothing to guess. */
  public String hash() {
    return HexFormat.of().formatHex(sha256(text));
  }

  /** A second secret for one purpose, from which this one cannot be found again. */
  public String derive(String purpose) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(purpose + ":" + text));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "[secret]";
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
