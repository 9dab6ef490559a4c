package org.yizhan.intake.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

/**
 * The versions of the master key ({@code keys/master.json}): the primary one wraps the keys of new
 * cases, each unwraps what it has wrapped.
 */
final class MasterKeys {

  static final String FILE = "master.json";

  /** What a wrapped key begins with: Tink's version, and the id of the master key. */
  private static final int PREFIX_BYTES = 5;

  private final KeysetHandle keyset;
  private final Aead aead;

  private MasterKeys(KeysetHandle keyset) throws GeneralSecurityException {
    this.keyset = keyset;
    this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  /** Those in the folder; when there are none, a first one is made. */
  static MasterKeys in(KeyFolder folder) {
    try {
      AeadConfig.register();
      return new MasterKeys(
          TinkJsonProtoKeysetFormat.parseKeyset(
              folder.read(FILE, MasterKeys::makeFirst),
              RegistryConfiguration.get(),
              InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new KeyUnreadableException(FILE, e);
    }
  }

  /** The same with one more, which is the primary one from now on. */
  MasterKeys withNewPrimary() throws GeneralSecurityException {
    return new MasterKeys(
        KeysetHandle.newBuilder(keyset)
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary())
            .build());
  }

  /** The primary one alone: what another has wrapped can never be read again, in no copy. */
  MasterKeys onlyPrimary() throws GeneralSecurityException {
    KeysetHandle.Builder builder = KeysetHandle.newBuilder(keyset);
    for (int at = keyset.size() - 1; at >= 0; at--) {
      if (!keyset.getAt(at).isPrimary()) {
        builder.deleteAt(at);
      }
    }
    return new MasterKeys(builder.build());
  }

  /** How many versions there are. */
  int versions() {
    return keyset.size();
  }

  byte[] wrap(byte[] key, byte[] binding) throws GeneralSecurityException {
    return aead.encrypt(key, binding);
  }

  byte[] unwrap(byte[] wrapped, byte[] binding) throws GeneralSecurityException {
    return aead.decrypt(wrapped, binding);
  }

  /** True when the primary one has wrapped it. */
  boolean isCurrent(byte[] wrapped) {
    return wrapped.length > PREFIX_BYTES
        && wrapped[0] == 1
        && ByteBuffer.wrap(wrapped, 1, Integer.BYTES).getInt() == keyset.getPrimary().getId();
  }

  /** What the key of a case is bound to. */
  static byte[] binding(UUID caseId) {
    return ("case/" + caseId).getBytes(StandardCharsets.UTF_8);
  }

  /** The same key, wrapped by the primary one. */
  byte[] rewrap(byte[] wrapped, byte[] binding) throws GeneralSecurityException {
    byte[] key = unwrap(wrapped, binding);
    try {
      return wrap(key, binding);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  void store(KeyFolder folder) throws GeneralSecurityException {
    folder.replace(FILE, text(keyset));
  }

  private static String makeFirst() {
    try {
      return text(
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(KeysetHandle keyset) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(
        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
  }
}
