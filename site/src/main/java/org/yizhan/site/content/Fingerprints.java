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
 * <p>A fingerprint is the beginning of PBKDF2 (RFC 8018 §5.2) with HMAC-SHA-256 over {@link
 * #plain}. Of a telephone number it is {@value #BITS_OF_NUMBER} bits: so few that more than a
 * hundred numbers share each even in a small country, so that none can be read off; a stranger's
 * number may seem to be listed once in hundreds of times, and whoever asks is told to call back
 * anyway. A reference can be chosen by whoever forges one, so it has {@value #BITS_OF_REFERENCE}
 * bits; it should hold something that cannot be guessed. The browser counts the same way.
 *
 * @param salt makes the fingerprints of this city its own; never changes once there are any
 * @param prefixes fingerprints as hex digits
 */
public record Fingerprints(String salt, List<String> prefixes) {
  public static final int ROUNDS = 100_000;
  static final int BITS_OF_NUMBER = 16;
  static final int BITS_OF_REFERENCE = 64;
  private static final Pattern SIGNS = Pattern.compile("[^0-9A-Z\\u3400-\\u9fff]");
  private static final Pattern LETTER = Pattern.compile("[^0-9]");

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
    String plain = plain(written);
    boolean number = !LETTER.matcher(plain).find();
    if (number && !Normalizer.normalize(written, Normalizer.Form.NFKC).strip().startsWith("+")) {
      throw new IllegalArgumentException(
          "a telephone number begins with + and its country code, such as +390574000000");
    }
    if (plain.isEmpty()) {
      throw new IllegalArgumentException("there is neither a number nor a letter in it");
    }
    int bits = number ? BITS_OF_NUMBER : BITS_OF_REFERENCE;
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(
                  new PBEKeySpec(plain.toCharArray(), salt.getBytes(UTF_8), ROUNDS, bits))
              .getEncoded();
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What is left when everybody's way of writing is taken away: digits, letters of A to Z in
   * capitals, and Han.
   */
  public static String plain(String written) {
    return SIGNS
        .matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
        .replaceAll("");
  }
}
