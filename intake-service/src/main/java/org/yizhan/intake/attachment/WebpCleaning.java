package org.yizhan.intake.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A WebP (RFC 9649). Its size stands at its head and has gone through long before its last chunk
 * comes, so what has to go is not left out but overwritten: the chunk keeps its length, is called
 * {@code JUNK}, which every reader passes over, and holds zeros. Moving pictures are not taken.
 */
final class WebpCleaning {

  private static final int HEAD_BYTES = 8;
  private static final int EXTENDED_BYTES = 10;
  private static final int MOVES = 0x02;

  /** Of the flags of an extended file only that it is transparent stays true. */
  private static final int ALPHA = 0x10;

  private static final byte[] JUNK = "JUNK".getBytes(StandardCharsets.ISO_8859_1);

  private final Source in;
  private final OutputStream out;
  private boolean first = true;
  private boolean picture;

  WebpCleaning(Source in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  void run() throws IOException {
    in.copy(Integer.BYTES, out);
    long left = size(in.next(Integer.BYTES)) - Integer.BYTES;
    out.write(bytes(left + Integer.BYTES));
    in.copy(Integer.BYTES, out);
    while (left > 0) {
      String name = left < HEAD_BYTES ? "" : in.nextName();
      long length = left < HEAD_BYTES ? 0 : size(in.next(Integer.BYTES));
      left -= HEAD_BYTES + length + length % 2;
      if (left < 0) {
        throw Source.damaged();
      }
      chunk(name, length);
      first = false;
    }
    if (!picture) {
      throw Source.damaged();
    }
  }

  private void chunk(String name, long length) throws IOException {
    switch (name) {
      case "VP8X" -> extended(length);
      case "VP8 ", "VP8L" -> {
        if (picture) {
          throw Source.damaged();
        }
        picture = true;
        copy(name, length);
      }
      case "ALPH" -> copy(name, length);
      case "ANIM", "ANMF" -> throw Source.damaged();
      default -> {
        out.write(JUNK);
        out.write(bytes(length));
        in.skip(length + length % 2);
        zeros(length + length % 2);
      }
    }
  }

  private void extended(long length) throws IOException {
    if (!first || length != EXTENDED_BYTES) {
      throw Source.damaged();
    }
    byte[] content = in.next(EXTENDED_BYTES);
    if ((content[0] & MOVES) != 0) {
      throw Source.damaged();
    }
    content[0] &= ALPHA;
    content[1] = 0;
    content[2] = 0;
    content[3] = 0;
    out.write("VP8X".getBytes(StandardCharsets.ISO_8859_1));
    out.write(bytes(length));
    out.write(content);
  }

  private void copy(String name, long length) throws IOException {
    out.write(name.getBytes(StandardCharsets.ISO_8859_1));
    out.write(bytes(length));
    in.copy(length, out);
    in.skip(length % 2);
    zeros(length % 2);
  }

  private void zeros(long count) throws IOException {
    for (long written = 0; written < count; written++) {
      out.write(0);
    }
  }

  private static long size(byte[] bytes) {
    return Integer.toUnsignedLong(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt());
  }

  private static byte[] bytes(long size) {
    return ByteBuffer.allocate(Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) size)
        .array();
  }
}
