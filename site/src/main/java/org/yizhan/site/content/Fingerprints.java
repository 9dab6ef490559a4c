package org.yizhan.site.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Telephone numbers and letters of appointment that stations use without publishing them, known by
 * their fingerprints alone. Whoever is called can ask whether a number is among them; nobody can
 * read the numbers off (G18).
 *
 * <p>A fingerprint is the first {@value #BITS} bits of PBKDF2 (RFC 8018 §5.2) with HMAC-SHA-256
 * over {@link #plain}: so slow that trying all numbers of a country takes days, and so short that
 * hundreds of them would then fit each fingerprint. The browser counts the same way.
 *
 * @param salt makes the fingerprints of this city its own; never changes once there are any
 * @param prefixes fingerprints as hex digits
 */
public record Fingerprints(String salt, List<String> prefixes) {
  public static final int ROUNDS = 100_000;
  static final int BITS = 24;
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  public Fingerprints {
    prefixes = List.copyOf(prefixes);
  }

  /**
   * The fingerprint of a number or of a letter's reference.
   *
   * @param written a telephone number with its country code, or a reference with a letter in it
   * @throws IllegalArgumentException in one sentence, if it is neither; it does not repeat what was
   *     written
   */
  public String of(String written) {
    String usual = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    if (!LETTER.matcher(usual).find() && !usual.startsWith("+")) {
      throw new IllegalArgumentException(
          "a telephone number begins with + and its country code, such as +390574000000");
    }
    String plain = plain(written);
    if (plain.isEmpty()) {
      throw new IllegalArgumentException("there is neither a number nor a letter in it");
    }
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(
                  new PBEKeySpec(plain.toCharArray(), salt.getBytes(UTF_8), ROUNDS, BITS))
              .getEncoded();
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What is left when everybody's way of writing is taken away: letters and digits, in capitals.
   */
  static String plain(String written) {
    return SIGNS
        .matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
        .replaceAll("");
  }
}
