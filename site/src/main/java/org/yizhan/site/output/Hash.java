package org.yizhan.site.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 of a text, in the two forms that the site needs. */
public final class Hash {
  private static final int NAME_DIGITS = 10;

  private final byte[] digest;

  private Hash(byte[] digest) {
    this.digest = digest;
  }

  public static Hash of(String text) {
    try {
      return new Hash(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For a file name, so that a file may be kept for ever. */
  public String forName() {
    return HexFormat.of().formatHex(digest).substring(0, NAME_DIGITS);
  }

  /** For a Content-Security-Policy (CSP Level 3, §6.7.3). */
  public String forPolicy() {
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
