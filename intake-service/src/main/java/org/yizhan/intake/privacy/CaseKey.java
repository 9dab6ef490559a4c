package org.yizhan.intake.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/** The key that seals what is personal in one case. */
public final class CaseKey {

  private static final int FILE_KEY_BYTES = 32;

  private final UUID caseId;
  private final Aead aead;
  private final byte[] wrapped;

  CaseKey(UUID caseId, byte[] key, byte[] wrapped) throws GeneralSecurityException {
    this.caseId = caseId;
    this.aead = new AesGcmJce(key);
    this.wrapped = wrapped.clone();
  }

  /** The key as it may be stored: only the master keyset opens it. */
  public byte[] wrapped() {
    return wrapped.clone();
  }

  /**
   * The text sealed.
   *
   * @param what which value of the case it is; it cannot be unsealed as another
   */
  public byte[] seal(String what, String text) {
    try {
      return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), binding(what));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The text that was sealed as {@code what}.
   *
   * @throws IllegalStateException when it was changed, or belongs to another value or case
   */
  public String unseal(String what, byte[] sealed) {
    try {
      return new String(aead.decrypt(sealed, binding(what)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot unseal " + what + " of case " + caseId, e);
    }
  }

  /** A new key for a file of the case. */
  public FileKey newFileKey(UUID fileId) {
    byte[] key = new byte[FILE_KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      byte[] binding = binding("file/" + fileId);
      return new FileKey(key, binding, aead.encrypt(key, binding));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /**
   * The key of a file of the case.
   *
   * @param wrapped as {@link FileKey#wrapped()} gave it
   * @throws IllegalStateException when it belongs to another file or case
   */
  public FileKey fileKey(UUID fileId, byte[] wrapped) {
    try {
      byte[] binding = binding("file/" + fileId);
      byte[] key = aead.decrypt(wrapped, binding);
      try {
        return new FileKey(key, binding, wrapped);
      } finally {
        Arrays.fill(key, (byte) 0);
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot unwrap the key of a file of case " + caseId, e);
    }
  }

  @Override
  public String toString() {
    return "CaseKey[" + caseId + "]";
  }

  private byte[] binding(String what) {
    return ("case/" + caseId + "/" + what).getBytes(StandardCharsets.UTF_8);
  }
}
