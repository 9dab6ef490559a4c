package org.yizhan.site.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.yizhan.site.content.Problem;
import org.yizhan.site.content.reading.ContentReader;
import org.yizhan.site.content.reading.Reading;

/** {@code check}: says everything that is wrong in the content. */
final class Check {
  private Check() {}

  /** True if there is no error; warnings are no error. */
  static boolean run(Path content, InstantSource clock, PrintStream out) throws IOException {
    Reading reading = read(content, clock);
    report(content, reading.problems(), out);
    return reading.content() != null;
  }

  /** Today is the day in UTC. */
  static Reading read(Path content, InstantSource clock) throws IOException {
    return ContentReader.read(content, clock.instant());
  }

  /** Every problem on its own line, then how many there are. */
  static void report(Path content, List<Problem> problems, PrintStream out) {
    problems.forEach(problem -> out.println(problem.in(content)));
    long errors = problems.stream().filter(Problem::isError).count();
    out.printf(
        "%s: %s, %s%n",
        content, count(errors, "error"), count(problems.size() - errors, "warning"));
  }

  private static String count(long number, String what) {
    return number == 1 ? "1 " + what : (number == 0 ? "no " : number + " ") + what + "s";
  }
}
