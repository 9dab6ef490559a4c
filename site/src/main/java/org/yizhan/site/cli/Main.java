package org.yizhan.site.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line of the site builder. Exit codes: 0 done, 1 the content or the bake has errors, 2
 * it was called wrongly.
 */
public final class Main {
  private final InstantSource clock;
  private final BufferedReader in;
  private final PrintStream out;
  private final PrintStream err;

  Main(InstantSource clock, BufferedReader in, PrintStream out, PrintStream err) {
    this.clock = clock;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int code = new Main(InstantSource.system(), in, out, System.err).run(Arrays.asList(args));
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs one command and answers its exit code; {@code watch} and {@code edit} run until ended. */
  int run(List<String> words) {
    try {
      Arguments arguments = Arguments.parse(words);
      boolean good =
          switch (arguments.command()) {
            case CHECK -> Check.run(arguments.content(), clock, out);
            case FINGERPRINT -> Fingerprint.run(arguments.content(), clock, in, out);
            case BUILD -> new Build(arguments, clock, out).run();
            case WATCH -> watch(arguments);
            case EDIT -> edit(arguments);
          };
      return good ? 0 : 1;
    } catch (Usage e) {
      err.println(e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("A file could not be read or written: " + e + ".");
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private boolean watch(Arguments arguments) throws IOException, InterruptedException {
    List<Path> folders =
        Stream.of(arguments.content(), arguments.templates()).filter(f -> f != null).toList();
    try (Watch watch = new Watch(folders)) {
      Rounds rounds = new Rounds(new Build(arguments, clock, out), watch::awaitChange, out);
      if (!arguments.baked()) {
        rounds.build();
      }
      while (true) {
        rounds.next();
      }
    }
  }

  private boolean edit(Arguments arguments) throws IOException, InterruptedException {
    try (Preview preview = new Preview(arguments.out(), arguments.port())) {
      out.println(
          "The site is on " + preview.address() + " as long as this runs; end it with Ctrl-C.");
      return watch(arguments);
    } catch (BindException e) {
      err.println(
          "Port %d is taken: end what uses it, or choose another (--port N; with Maven -Dport=N)."
              .formatted(arguments.port()));
      return false;
    }
  }
}
