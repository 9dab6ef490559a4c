package org.yizhan.intake.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A PNG (W3C, third edition): the chunks that the picture is made of go through, each with its
 * check; all others that a reader may do without are left out, texts, times and Exif among them,
 * and of a moving picture all but its first.
 */
final class PngCleaning {

  private static final int SIGNATURE_BYTES = 8;
  private static final int HEADER_BYTES = 13;

  private static final Set<String> KEPT =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD");

  private final Source in;
  private final OutputStream out;

  PngCleaning(Source in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  void run() throws IOException {
    in.copy(SIGNATURE_BYTES, out);
    boolean first = true;
    boolean data = false;
    String name = "";
    while (!name.equals("IEND")) {
      int length = ByteBuffer.wrap(in.next(Integer.BYTES)).getInt();
      name = in.nextName();
      boolean header = name.equals("IHDR");
      if (length < 0 || header != first || (header && length != HEADER_BYTES)) {
        throw Source.damaged();
      }
      first = false;
      data |= name.equals("IDAT");
      if (KEPT.contains(name)) {
        copy(name, length);
      } else if (name.matches("[a-z][A-Za-z]{3}")) {
        in.skip(length + (long) Integer.BYTES);
      } else {
        throw Source.damaged();
      }
    }
    if (!data) {
      throw Source.damaged();
    }
  }

  private void copy(String name, int length) throws IOException {
    out.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    CRC32 sum = new CRC32();
    OutputStream checked = new CheckedOutputStream(out, sum);
    checked.write(name.getBytes(StandardCharsets.ISO_8859_1));
    in.copy(length, checked);
    byte[] check = in.next(Integer.BYTES);
    if (ByteBuffer.wrap(check).getInt() != (int) sum.getValue()) {
      throw Source.damaged();
    }
    out.write(check);
  }
}
