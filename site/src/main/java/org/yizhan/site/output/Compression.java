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
    byte[] of(byte[] content, boolean inNeed) throws IOException {
      int quality = inNeed ? BROTLI_IN_NEED : BROTLI_OF_THE_REST;
      return Encoder.compress(content, new Encoder.Parameters().setQuality(quality));
    }
  },
  GZIP(".gz") {
    @Override
    byte[] of(byte[] content, boolean inNeed) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3);
      try (GZIPOutputStream gzip = new BestGzip(out)) {
        gzip.write(content);
      }
      return out.toByteArray();
    }
  };

  /**
   * What is opened in need, on whatever network there is: pages, but not those that are made to be
   * printed; and all that the kit of a phone is sent in.
   */
  private static final Pattern IN_NEED =
      Pattern.compile(
          "(?!.*/(pack|poster)/).*\\.html|.*\\.js|data/kit/.*|data/form\\..*|data/finder/[^/]*/[^/]*");

  /** The figures are in {@code docs/serving}. */
  private static final int BROTLI_IN_NEED = 10;

  private static final int BROTLI_OF_THE_REST = 8;

  /** Pictures are compressed already. */
  private static final Pattern TEXT =
      Pattern.compile("[^_].*\\.(html|css|js|json|geojson|webmanifest|xml|svg|txt|vcf)");

  /** A packet is sent whole: what saves less is not worth a second file. */
  private static final int LEAST_SAVED_BYTES = 100;

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  abstract byte[] of(byte[] content, boolean inNeed) throws IOException;

  /** The fewest bytes that are made of what is opened in need. */
  public byte[] of(byte[] content) throws IOException {
    return of(content, true);
  }

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
      files.parallelStream().forEach(file -> writeBeside(codings, site, file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void writeBeside(List<Compression> codings, Path site, Path file) {
    String place = site.relativize(file).toString().replace('\\', '/');
    boolean inNeed = IN_NEED.matcher(place).matches();
    try {
      byte[] content = Files.readAllBytes(file);
      for (Compression coding : codings) {
        byte[] small = coding.of(content, inNeed);
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
