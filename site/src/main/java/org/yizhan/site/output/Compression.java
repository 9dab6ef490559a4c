package org.yizhan.site.output;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A coding of content that browsers take (RFC 9110 §8.4.1; brotli: RFC 7932). The same content
 * gives the same bytes.
 */
public enum Compression {
  BROTLI(".br") {
    @Override
    public byte[] of(byte[] content) throws IOException {
      int quality = content.length > LARGE_BYTES ? BROTLI_OF_LARGE : BROTLI_OF_PAGES;
      return Encoder.compress(content, new Encoder.Parameters().setQuality(quality));
    }
  },
  GZIP(".gz") {
    @Override
    public byte[] of(byte[] content) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3);
      try (GZIPOutputStream gzip = new BestGzip(out)) {
        gzip.write(content);
      }
      return out.toByteArray();
    }
  };

  /** Beyond it brotli's last steps cost much time and save little. */
  private static final int LARGE_BYTES = 64_000;

  /** The last step, 11, takes twice the time of this one and saves three hundredths. */
  private static final int BROTLI_OF_PAGES = 10;

  private static final int BROTLI_OF_LARGE = 9;

  /** Pictures are compressed already. */
  private static final Pattern TEXT =
      Pattern.compile("[^_].*\\.(html|css|js|json|geojson|webmanifest|xml|svg|txt|vcf)");

  /** A packet is sent whole: what saves less is not worth a second file. */
  private static final int LEAST_SAVED_BYTES = 100;

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  public abstract byte[] of(byte[] content) throws IOException;

  /** What can be made on this machine; brotli is native and not there for every one. */
  public static List<Compression> available() {
    return Brotli4jLoader.isAvailable() ? List.of(BROTLI, GZIP) : List.of(GZIP);
  }

  /** Writes beside each file its compressed forms, where one saves. */
  public static void writeBeside(Path site, List<Compression> codings) throws IOException {
    if (codings.isEmpty()) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(site)) {
      files = all.filter(Compression::isText).toList();
    }
    try {
      files.parallelStream().forEach(file -> writeBeside(codings, file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void writeBeside(List<Compression> codings, Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      for (Compression coding : codings) {
        byte[] small = coding.of(content);
        if (small.length + LEAST_SAVED_BYTES <= content.length) {
          Files.write(file.resolveSibling(file.getFileName() + coding.ending), small);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isText(Path file) {
    return TEXT.matcher(file.getFileName().toString()).matches();
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
