package org.yizhan.intake.privacy;

import java.util.OptionalLong;

/**
 * Goes along the audit trail, entry by entry, and finds the first that is not as it was written.
 */
final class AuditChain {

  private static final String PURPOSE = "audit";

  private final ServerSecret secret;
  private String hash = "";
  private long position;

  AuditChain(ServerSecret secret) {
    this.secret = secret;
  }

  /** The hash of an entry that follows another. */
  static String hash(ServerSecret secret, AuditEntry entry, String previousHash) {
    return secret.markOf(PURPOSE, entry.line(previousHash));
  }

  /** True when this one follows the last one that was taken, unchanged. */
  boolean take(AuditEntry entry) {
    position++;
    boolean fits = entry.position == position && entry.hash.equals(hash(secret, entry, hash));
    hash = entry.hash;
    return fits;
  }

  /** How many were taken. */
  long taken() {
    return position;
  }

  /** One past the last when entries are missing at the end, else empty. */
  OptionalLong brokenAtTheEnd(long headPosition, String headHash) {
    return headPosition == position && headHash.equals(hash)
        ? OptionalLong.empty()
        : OptionalLong.of(position + 1);
  }
}
