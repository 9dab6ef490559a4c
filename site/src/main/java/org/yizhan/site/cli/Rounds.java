package org.yizhan.site.cli;

import java.io.IOException;
import java.io.PrintStream;

/**
 * The rounds of a command that stays: a file that vanishes or cannot be read or written is told in
 * one sentence, and the next change is another try.
 */
final class Rounds {
  private final Build build;
  private final Change change;
  private final PrintStream print;

  /** Returns once something has changed. */
  @FunctionalInterface
  interface Change {
    void await() throws IOException, InterruptedException;
  }

  Rounds(Build build, Change change, PrintStream print) {
    this.build = build;
    this.change = change;
    this.print = print;
  }

  void build() {
    try {
      build.run();
    } catch (IOException e) {
      tell(e);
    }
  }

  /** Waits for a change, then builds; a new folder that cannot be watched is no reason not to. */
  void next() throws InterruptedException {
    try {
      change.await();
    } catch (IOException e) {
      tell(e);
    }
    build();
  }

  private void tell(IOException reason) {
    print.println(
        "A file could not be read or written: " + reason + "; the next change is another try.");
  }
}
