package org.yizhan.intake.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a file of which one byte too many has come. */
final class AtMost extends FilterInputStream {

  private long left;

  AtMost(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    return next < 0 ? next : count(1) == 1 ? next : -1;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    return count(super.read(into, from, most));
  }

  private int count(int read) throws FileRefused {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new FileRefused(FileRefused.Why.TOO_LARGE);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
