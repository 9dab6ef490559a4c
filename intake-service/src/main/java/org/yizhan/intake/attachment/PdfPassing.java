package org.yizhan.intake.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A PDF (ISO 32000) goes through as it is: what is in it can only be told by drawing it. That its
 * end is there shows that it came whole.
 */
final class PdfPassing {

  /** Readers look for the mark of the end in so many last bytes. */
  private static final int END_BYTES = 1024;

  private PdfPassing() {}

  static void run(Source in, OutputStream out) throws IOException {
    byte[] end = new byte[0];
    for (int read = in.readBlock(); read >= 0; read = in.readBlock()) {
      out.write(in.block(), 0, read);
      byte[] longer = Arrays.copyOf(end, end.length + read);
      System.arraycopy(in.block(), 0, longer, end.length, read);
      end = Arrays.copyOfRange(longer, Math.max(0, longer.length - END_BYTES), longer.length);
    }
    if (!new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
      throw Source.damaged();
    }
  }
}
