package org.yizhan.intake.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A file as it comes in, read once from its beginning; what ends too soon is damaged. */
final class Source {

  private static final int AT_ONCE = 8 * 1024;

  private final InputStream in;
  private final byte[] block = new byte[AT_ONCE];

  Source(InputStream in) {
    this.in = new BufferedInputStream(in, AT_ONCE);
  }

  /** The first bytes, which stay to be read; fewer where the file is shorter. */
  byte[] peek(int most) throws IOException {
    in.mark(most);
    byte[] first = in.readNBytes(most);
    in.reset();
    return first;
  }

  /** As many bytes as there are now, or -1 at the end; they stand in {@link #block()}. */
  int readBlock() throws IOException {
    return in.read(block);
  }

  byte[] block() {
    return block;
  }

  /** One byte. */
  int next() throws IOException {
    int next = in.read();
    if (next < 0) {
      throw damaged();
    }
    return next;
  }

  /** An unsigned number of two bytes, the larger one first. */
  int nextShort() throws IOException {
    return next() << 8 | next();
  }

  byte[] next(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw damaged();
    }
    return bytes;
  }

  /** Four characters that name a part of the file. */
  String nextName() throws IOException {
    return new String(next(4), StandardCharsets.ISO_8859_1);
  }

  void copy(long count, OutputStream out) throws IOException {
    long left = count;
    while (left > 0) {
      int read = in.read(block, 0, (int) Math.min(left, AT_ONCE));
      if (read < 0) {
        throw damaged();
      }
      out.write(block, 0, read);
      left -= read;
    }
  }

  void skip(long count) throws IOException {
    copy(count, OutputStream.nullOutputStream());
  }

  /** Reads what follows behind the end of the file, which is no part of it. */
  void drain() throws IOException {
    while (readBlock() >= 0) {
      // Whoever sends it gets the answer once everything has been taken.
    }
  }

  static FileRefused damaged() {
    return new FileRefused(FileRefused.Why.DAMAGED);
  }
}
