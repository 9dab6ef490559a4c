package org.yizhan.intake.casework;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Counts what goes through, and takes its SHA-256. */
final class Measure extends FilterOutputStream {

  private final MessageDigest digest;
  private long count;

  Measure(OutputStream out) {
    super(out);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    digest.update(bytes, from, length);
    count += length;
  }

  /** How many bytes went through. */
  long count() {
    return count;
  }

  /** The SHA-256 of all of them; asked for once. */
  byte[] digest() {
    return digest.digest();
  }
}
