package org.yizhan.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/**
 * Seals what is personal (AES-256-GCM). Each case has a key of its own, which is stored only
 * wrapped by the master key ({@link MasterKeys}); once the wrapped key of a case is destroyed,
 * nobody can read the case. A backup still holds the wrapped key, until the version of the master
 * key that has wrapped it is removed too. A new version is taken up while the service runs.
 */
@ApplicationScoped
public class Seal {

  private static final int CASE_KEY_BYTES = 32;
  private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();
  private static final byte[] WITNESS = "yizhan".getBytes(StandardCharsets.UTF_8);
  static final byte[] WITNESS_BINDING = "witness".getBytes(StandardCharsets.UTF_8);

  private final SecureRandom random = new SecureRandom();
  private final KeyFolder folder;
  private volatile Loaded loaded;

  Seal(KeyFolder folder) {
    this.folder = folder;
    this.loaded = load();
  }

  /**
   * The master keys as they were read.
   *
   * @param stamp of the file then
   * @param lookedAt when it was last looked at, on the clock of {@link System#nanoTime()}
   */
  private record Loaded(MasterKeys keys, String stamp, long lookedAt) {}

  /** A new key for a case. */
  public CaseKey newKey(UUID caseId) {
    byte[] key = new byte[CASE_KEY_BYTES];
    random.nextBytes(key);
    try {
      return new CaseKey(caseId, key, master().wrap(key, MasterKeys.binding(caseId)));
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
      byte[] key = unwrap(wrapped, MasterKeys.binding(caseId));
      try {
        return new CaseKey(caseId, key, wrapped);
      } finally {
        Arrays.fill(key, (byte) 0);
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot unwrap the key of case " + caseId, e);
    }
  }

  /** A value by which {@link #recognises} finds out later that the master key is the same. */
  public byte[] witness() {
    try {
      return master().wrap(WITNESS, WITNESS_BINDING);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** True when {@code witness} was made with a version of this master key. */
  public boolean recognises(byte[] witness) {
    try {
      return Arrays.equals(WITNESS, unwrap(witness, WITNESS_BINDING));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** What was wrapped by a version that has come since is read with it. */
  private byte[] unwrap(byte[] wrapped, byte[] binding) throws GeneralSecurityException {
    MasterKeys known = loaded.keys;
    try {
      return known.unwrap(wrapped, binding);
    } catch (GeneralSecurityException e) {
      if (folder.stamp(MasterKeys.FILE).equals(loaded.stamp) && loaded.keys == known) {
        throw e;
      }
      loaded = load();
      return loaded.keys.unwrap(wrapped, binding);
    }
  }

  /** The keys; the file is looked at once a second. */
  private MasterKeys master() {
    Loaded known = loaded;
    long now = System.nanoTime();
    if (now - known.lookedAt > LOOK_AGAIN_NANOS) {
      String stamp = folder.stamp(MasterKeys.FILE);
      loaded = stamp.equals(known.stamp) ? new Loaded(known.keys, stamp, now) : load();
    }
    return loaded.keys;
  }

  /** The stamp comes before the keys, so that a change in between is seen the next time. */
  private Loaded load() {
    String stamp = folder.stamp(MasterKeys.FILE);
    return new Loaded(MasterKeys.in(folder), stamp, System.nanoTime());
  }
}
