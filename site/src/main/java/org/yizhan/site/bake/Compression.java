package org.yizhan.site.bake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A coding of content that browsers take (RFC 9110 §8.4.1). */
enum Compression {
  GZIP(".gz") {
    @Override
    byte[] of(byte[] content) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3);
      try (GZIPOutputStream gzip =
          new GZIPOutputStream(out) {
            {
              def.setLevel(Deflater.BEST_COMPRESSION);
            }
          }) {
        gzip.write(content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }
  };

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  /** What its file's name has after that of the file. */
  String ending() {
    return ending;
  }

  /** The same content gives the same bytes. */
  abstract byte[] of(byte[] content);
}
