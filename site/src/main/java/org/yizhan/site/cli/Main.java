package org.yizhan.site.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/**
 * The command line of the site builder. Exit codes: 0 done, 1 the content or the bake has errors, 2
 * it was called wrongly.
 */
public final class Main {
  private static final String USAGE = "usage: java -jar yizhan-site.jar check CONTENT_DIR";

  private Main() {}

  public static void main(String[] args) throws IOException {
    System.exit(run(Arrays.asList(args), InstantSource.system(), System.out, System.err));
  }

  /** Runs one command and answers its exit code. */
  static int run(List<String> args, InstantSource clock, PrintStream out, PrintStream err)
      throws IOException {
    if (args.size() != 2 || !args.get(0).equals("check")) {
      err.println(USAGE);
      return 2;
    }
    Path content = Path.of(args.get(1));
    if (!Files.isDirectory(content)) {
      err.println("There is no folder " + content + ".");
      return 2;
    }
    return Check.run(content, clock, out) ? 0 : 1;
  }
}
