package org.yizhan.intake.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/**
 * Seals what is personal (AES-256-GCM). Each case has a key of its own, which is stored only
 * wrapped by the master keyset {@code keys/master.json}; the master keyset may hold several
 * versions, of which the primary wraps and all unwrap. Destroying the wrapped key of a case erases
 * the case, in every backup too.
 */
@ApplicationScoped
public class Seal {

  private static final String FILE = "master.json";
  private static final int CASE_KEY_BYTES = 32;
  private static final byte[] WITNESS = "yizhan".getBytes(StandardCharsets.UTF_8);
  private static final byte[] WITNESS_BINDING = "witness".getBytes(StandardCharsets.UTF_8);

  private final SecureRandom random = new SecureRandom();
  private final Aead master;

  Seal(KeyFolder keys) {
    try {
      AeadConfig.register();
      KeysetHandle keyset =
          TinkJsonProtoKeysetFormat.parseKeyset(
              keys.read(FILE, Seal::makeMaster),
              RegistryConfiguration.get(),
              InsecureSecretKeyAccess.get());
      this.master = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new KeyUnreadableException(FILE, e);
    }
  }

  /** A new key for a case. */
  public CaseKey newKey(UUID caseId) {
    byte[] key = new byte[CASE_KEY_BYTES];
    random.nextBytes(key);
    try {
      return new CaseKey(caseId, key, master.encrypt(key, binding(caseId)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /**
   * The key of a case.
   *
   * @param wrapped as {@link CaseKey#wrapped()} gave it
   * @throws IllegalStateException when it belongs to another case or was wrapped by another master
   */
  public CaseKey unwrap(UUID caseId, byte[] wrapped) {
    try {
      byte[] key = master.decrypt(wrapped, binding(caseId));
      try {
        return new CaseKey(caseId, key, wrapped);
      } finally {
        Arrays.fill(key, (byte) 0);
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot unwrap the key of case " + caseId, e);
    }
  }

  /** A value by which {@link #recognises} finds out later that the master keyset is the same. */
  public byte[] witness() {
    try {
      return master.encrypt(WITNESS, WITNESS_BINDING);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** True when {@code witness} was made with a key of this master keyset. */
  public boolean recognises(byte[] witness) {
    try {
      return Arrays.equals(WITNESS, master.decrypt(witness, WITNESS_BINDING));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static byte[] binding(UUID caseId) {
    return ("case/" + caseId).getBytes(StandardCharsets.UTF_8);
  }

  private static String makeMaster() {
    try {
      AeadConfig.register();
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
          RegistryConfiguration.get(),
          InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
