package org.yizhan.intake.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.yizhan.intake.privacy.Personal;

/**
 * The code that a requester follows a request with: 24 characters of Crockford's base 32, of which
 * 23 are 115 random bits and the last is a check against slips (Luhn, modulo 32). Whoever holds it
 * may read the case, so only its hash is stored and it prints as {@code [personal]}.
 */
public final class Receipt {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 24;
  private static final int GROUP = 4;
  private static final int BITS_PER_CHARACTER = 5;
  private static final int RANDOM_BYTES = 15;
  private static final int LONGEST_TYPED = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String characters;

  private Receipt(String characters) {
    this.characters = characters;
  }

  /** A new receipt that nobody can guess. */
  public static Receipt random() {
    byte[] bits = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bits);
    return ofBits(bits);
  }

  /**
   * The receipt made of the first 115 of {@code bits}; the same bits give the same receipt.
   *
   * @param bits at least 15 bytes that nobody outside can compute
   */
  public static Receipt ofBits(byte[] bits) {
    if (bits.length < RANDOM_BYTES) {
      throw new IllegalArgumentException("a receipt needs " + RANDOM_BYTES + " bytes");
    }
    StringBuilder characters = new StringBuilder(LENGTH);
    for (int at = 0; at < LENGTH - 1; at++) {
      characters.append(ALPHABET.charAt(fiveBits(bits, at * BITS_PER_CHARACTER)));
    }
    characters.append(ALPHABET.charAt(check(characters)));
    return new Receipt(characters.toString());
  }

  /**
   * The receipt in what somebody typed: lower case, O for 0, I or L for 1, full-width characters,
   * spaces and dashes are all fine.
   *
   * @return empty when it cannot be a receipt
   */
  public static Optional<Receipt> read(String typed) {
    if (typed == null || typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    StringBuilder characters = new StringBuilder(LENGTH);
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (isSeparator(c)) {
        continue;
      }
      char meant = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
      if (ALPHABET.indexOf(meant) < 0 || characters.length() == LENGTH) {
        return Optional.empty();
      }
      characters.append(meant);
    }
    if (characters.length() != LENGTH) {
      return Optional.empty();
    }
    char last = characters.charAt(LENGTH - 1);
    characters.setLength(LENGTH - 1);
    return ALPHABET.charAt(check(characters)) == last
        ? Optional.of(new Receipt(characters.append(last).toString()))
        : Optional.empty();
  }

  /** As it is shown and dictated: {@code XXXX-XXXX-XXXX-XXXX-XXXX-XXXX}. */
  public String grouped() {
    StringBuilder grouped = new StringBuilder();
    for (int at = 0; at < LENGTH; at += GROUP) {
      grouped.append(at == 0 ? "" : "-").append(characters, at, at + GROUP);
    }
    return grouped.toString();
  }

  /** The last four characters: enough to speak of a case, too few to read it. */
  public String tail() {
    return characters.substring(LENGTH - GROUP);
  }

  /** SHA-256 in hexadecimal, the only form that is stored. */
  public String hash() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(characters.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Receipt receipt && receipt.characters.equals(characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }

  private static boolean isSeparator(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || c == '\u2212';
  }

  private static int fiveBits(byte[] bits, int from) {
    int value = 0;
    for (int bit = from; bit < from + BITS_PER_CHARACTER; bit++) {
      int octet = bits[bit / Byte.SIZE];
      value = (value << 1) | ((octet >> (Byte.SIZE - 1 - bit % Byte.SIZE)) & 1);
    }
    return value;
  }

  /** Luhn modulo 32 over the characters before the check character. */
  private static int check(CharSequence characters) {
    int base = ALPHABET.length();
    int sum = 0;
    int factor = 2;
    for (int at = characters.length() - 1; at >= 0; at--) {
      int addend = factor * ALPHABET.indexOf(characters.charAt(at));
      sum += addend / base + addend % base;
      factor = factor == 2 ? 1 : 2;
    }
    return (base - sum % base) % base;
  }
}
