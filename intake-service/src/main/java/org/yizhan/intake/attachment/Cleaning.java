package org.yizhan.intake.attachment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.yizhan.intake.request.Limits;

/**
 * Takes a file in as it comes, and lets through what is needed to see it: of a picture neither
 * where, when and with what it was taken, nor any words, thumbnails or hidden bytes. The picture
 * itself is not touched, and at no time is more than a small part of it in memory.
 */
public final class Cleaning {

  private Cleaning() {}

  /**
   * Cleans a file, to its very end.
   *
   * @param in at most {@link Limits#ATTACHMENT_BYTES} bytes
   * @param out gets the clean file; what it was given before a refusal is worth nothing
   * @return what the file is
   * @throws FileRefused when it is not taken
   * @throws IOException when {@code in} ends before its time, or {@code out} takes nothing
   */
  public static FileKind clean(InputStream in, OutputStream out) throws IOException {
    Source source = new Source(new AtMost(in, Limits.ATTACHMENT_BYTES));
    byte[] first = source.peek(FileKind.TELLING_BYTES);
    FileKind kind = FileKind.of(first).orElseThrow(() -> refusal(first));
    OutputStream clean = new BufferedOutputStream(out);
    switch (kind) {
      case JPEG -> new JpegCleaning(source, clean).run();
      case PNG -> new PngCleaning(source, clean).run();
      case WEBP -> new WebpCleaning(source, clean).run();
      case PDF -> PdfPassing.run(source, clean);
    }
    clean.flush();
    source.drain();
    return kind;
  }

  private static FileRefused refusal(byte[] first) {
    if (first.length == 0) {
      return new FileRefused(FileRefused.Why.EMPTY);
    }
    return new FileRefused(
        first.length == FileKind.TELLING_BYTES && FileKind.isHeif(first)
            ? FileRefused.Why.HEIC
            : FileRefused.Why.KIND);
  }
}
