package org.yizhan.site.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import org.yizhan.site.content.Content;

/**
 * {@code fingerprint}: makes the lines of {@code fingerprints.yaml}. Numbers are read from the
 * standard input, one to a line, so that they stay out of the history of commands (G18).
 */
final class Fingerprint {
  private Fingerprint() {}

  /** True if every line was a number or a reference. */
  static boolean run(Path folder, InstantSource clock, BufferedReader in, PrintStream out)
      throws IOException {
    Content content = Check.read(folder, clock).content();
    if (content == null) {
      out.println("The content has errors; run check first.");
      return false;
    }
    boolean good = true;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      try {
        if (!line.isBlank()) {
          out.println("\"" + content.fingerprints().of(line) + "\",");
        }
      } catch (IllegalArgumentException e) {
        out.printf("Line %d: %s.%n", number, e.getMessage());
        good = false;
      }
    }
    return good;
  }
}
