package org.yizhan.site.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.yizhan.site.bake.Baked;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.content.reading.Reading;
import org.yizhan.site.output.BakeException;
import org.yizhan.site.output.Compression;

/** {@code build}: checks, then bakes. With an error the site stays what it was. */
final class Build {
  private final Path content;
  private final Path out;
  private final Bakery bakery;
  private final InstantSource clock;
  private final PrintStream print;

  Build(Arguments arguments, InstantSource clock, PrintStream print) {
    this.content = arguments.content();
    this.out = arguments.out();
    Bakery bakery = new Bakery(arguments.templates(), arguments.origin());
    this.bakery = arguments.compress() ? bakery.compressing() : bakery;
    this.clock = clock;
    this.print = print;
  }

  /**
   * True if the site was baked.
   *
   * @throws IOException if a file cannot be read or written; the site is then what it was
   */
  boolean run() throws IOException {
    Reading reading = Check.read(content, clock);
    Check.report(content, reading.problems(), print);
    if (reading.content() == null) {
      print.println("Nothing was baked; " + out + " is what it was.");
      return false;
    }
    try {
      Baked baked = bakery.bake(reading.content(), out, clock.instant());
      if (baked.codings().equals(List.of(Compression.GZIP))) {
        print.println("Compressed by gzip alone: there is no brotli for this machine.");
      }
      print.printf("%d pages baked into %s in %d ms.%n", baked.pages(), out, baked.millis());
      return true;
    } catch (BakeException e) {
      print.println(e.getMessage());
      print.println("Nothing was baked; " + out + " is what it was.");
      return false;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
