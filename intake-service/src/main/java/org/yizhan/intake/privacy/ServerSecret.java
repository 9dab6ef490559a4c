package org.yizhan.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of this service ({@code keys/secret.key}, 256 bits) that turns a value into another that
 * nobody outside can compute or check a guess against. It is never rotated: receipts made from
 * idempotency keys hang on it.
 */
@ApplicationScoped
public class ServerSecret {

  private static final String FILE = "secret.key";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  /** Never used itself: a copy of it is ready at once, a new one has to look for its provider. */
  private final Mac keyed;

  ServerSecret(KeyFolder keys) {
    try {
      byte[] secret = Base64.getDecoder().decode(keys.read(FILE, ServerSecret::make).strip());
      if (secret.length != BYTES) {
        throw new IllegalArgumentException("not " + BYTES + " bytes");
      }
      this.keyed = Mac.getInstance(ALGORITHM);
      this.keyed.init(new SecretKeySpec(secret, ALGORITHM));
    } catch (IllegalArgumentException e) {
      throw new KeyUnreadableException(FILE, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** A value by which one finds out later that the secret is the same. */
  public String witness() {
    return markOf("witness", "yizhan");
  }

  /**
   * The mark of a value.
   *
   * @param purpose what it is for; the same value has another mark for another purpose
   * @return 32 bytes
   */
  public byte[] mark(String purpose, byte[] value) {
    try {
      Mac mac = (Mac) keyed.clone();
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(value);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Java's own " + ALGORITHM + " can be copied", e);
    }
  }

  /** The mark of a text, in hexadecimal. */
  public String markOf(String purpose, String text) {
    return HexFormat.of().formatHex(mark(purpose, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String make() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret) + "\n";
  }
}
