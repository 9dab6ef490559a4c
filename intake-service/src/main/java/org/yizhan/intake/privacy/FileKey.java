package org.yizhan.intake.privacy;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * The key that seals one file of a case, segment by segment (AES-256-GCM with keys by HKDF, Tink's
 * streaming AEAD): a file can be sealed and read while it comes and goes. Segments cannot be left
 * out, put in another order or cut off unnoticed.
 */
public final class FileKey {

  private static final int KEY_BYTES = 32;
  private static final int SEGMENT_BYTES = 64 * 1024;

  private final StreamingAead aead;
  private final byte[] binding;
  private final byte[] wrapped;

  FileKey(byte[] key, byte[] binding, byte[] wrapped) throws GeneralSecurityException {
    this.aead = new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    this.binding = binding.clone();
    this.wrapped = wrapped.clone();
  }

  /** The key as it may be stored: only the key of its case opens it. */
  public byte[] wrapped() {
    return wrapped.clone();
  }

  /** What is written to it goes on sealed; it has to be closed, which writes the end. */
  public OutputStream sealing(OutputStream sealed) throws IOException {
    try {
      return aead.newEncryptingStream(sealed, binding);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What was sealed, readable; reading fails where it was changed or is not whole.
   *
   * @param sealed as {@link #sealing} wrote it
   */
  public InputStream unsealing(InputStream sealed) throws IOException {
    try {
      return aead.newDecryptingStream(sealed, binding);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "FileKey";
  }
}
