package org.yizhan.intake.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The packaged service with everything on, beside the floor of the same disk and the start of a
 * bare service in the same run. Rounds of both take turns, so that what else the machine does falls
 * on both. Prints a table; ends with 1 when an answer was not the expected one.
 */
public final class IntakeBenchmark {

  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final int ROUNDS = 3;
  private static final int STARTS = 5;
  private static final int MANY = 64;
  private static final int READERS = 4;
  private static final int OPEN_CASES = 200;

  private final Path application;
  private final Path bare;
  private final Path site;
  private final Path work;
  private final List<String> rows = new ArrayList<>();
  private long errors;

  private IntakeBenchmark(Path application, Path bare, Path site, Path work) {
    this.application = application;
    this.bare = bare;
    this.site = site;
    this.work = work;
  }

  /**
   * Runs it.
   *
   * @param args the folder of the packaged application, that of the bare one, the baked site, and
   *     how many cases to store for the readers (0: none)
   */
  public static void main(String... args) throws Exception {
    Path work = Files.createTempDirectory(Path.of("target"), "bench").toAbsolutePath();
    IntakeBenchmark benchmark =
        new IntakeBenchmark(
            Path.of(args[0]).toAbsolutePath(),
            Path.of(args[1]).toAbsolutePath(),
            Path.of(args[2]).toAbsolutePath(),
            work);
    Intake.keepClasses(benchmark.application, benchmark.site, work.resolve("classes"));
    benchmark.write();
    benchmark.start();
    if (Integer.parseInt(args[3]) > 0) {
      benchmark.read(Integer.parseInt(args[3]));
    }
    benchmark.row("errors", Double.NaN, benchmark.errors, "0");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| measured | beside | service | ratio | bar |");
    out.println("| --- | --- | --- | --- | --- |");
    benchmark.rows.forEach(out::println);
    System.exit(benchmark.errors == 0 ? 0 : 1);
  }

  private void write() throws Exception {
    try (Intake intake = new Intake(application, site, work.resolve("write"))) {
      count(intake.submit(MANY, WARM_UP));
      Stored stored = Stored.in(intake.database());
      try (Floor floor = new Floor(work.resolve("floor.db"), stored.bytes())) {
        List<Latencies> floorMany = new ArrayList<>();
        List<Latencies> many = new ArrayList<>();
        List<Latencies> floorOne = new ArrayList<>();
        List<Latencies> one = new ArrayList<>();
        Duration spent = Duration.ZERO;
        for (int round = 0; round < ROUNDS; round++) {
          floorMany.add(floor.run(MANY, ROUND));
          Duration before = intake.processorTime();
          many.add(count(intake.submit(MANY, ROUND)));
          spent = spent.plus(intake.processorTime().minus(before));
          floorOne.add(floor.single(ROUND));
          one.add(count(intake.submit(1, ROUND)));
        }
        Latencies floorTogether = Latencies.together(floorMany);
        Latencies together = Latencies.together(many);
        row(
            "bytes in a row of the floor, in the rows of a request",
            stored.bytes(),
            stored.bytes(),
            "");
        compare("64 connections", floorTogether, together, "≤ 3");
        row(
            "64 connections, rows/s, %.0f for each request".formatted(stored.rows()),
            floorTogether.perSecond(),
            together.perSecond() * stored.rows(),
            "");
        compare("1 connection", Latencies.together(floorOne), Latencies.together(one), "");
        row(
            "processor time for each request, ms",
            Double.NaN,
            spent.toNanos() / 1e6 / together.nanos().length,
            "");
      }
      row("peak memory, MiB", Double.NaN, intake.peakMebibytes(), "≤ 256");
    }
  }

  private void compare(String what, Latencies floor, Latencies service, String tail) {
    row(what + ", requests/s", floor.perSecond(), service.perSecond(), "≥ 0.25");
    row(what + ", p50 ms", floor.percentile(50), service.percentile(50), "");
    row(what + ", p99 ms", floor.percentile(99), service.percentile(99), tail);
  }

  /** The service, with the database that was just written, and the bare one, in turn. */
  private void start() throws Exception {
    double[] bareSeconds = new double[STARTS];
    double[] seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      bareSeconds[i] = bareAnswerSeconds();
      try (Intake intake = new Intake(application, site, work.resolve("write"))) {
        seconds[i] = intake.firstAnswerSeconds();
      }
    }
    row("first answer after start, s", middle(bareSeconds), middle(seconds), "≤ 1.6");
  }

  /** With the same options, but as Quarkus builds it, and with nothing kept of its classes. */
  private double bareAnswerSeconds() throws IOException, InterruptedException {
    String options = "@" + application.resolve("jvm.options");
    try (Started started = Started.start(bare, Map.of(), List.of(options))) {
      return started.secondsUntil(
          201,
          "POST",
          "/bare",
          "Content-Type: application/json\r\n",
          "{}".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static double middle(double[] seconds) {
    Arrays.sort(seconds);
    return seconds[seconds.length / 2];
  }

  /** The same questions to a database of open cases alone, and with very many that have ended. */
  private void read(int cases) throws Exception {
    Path data = work.resolve("read");
    List<String> receipts;
    try (Intake intake = new Intake(application, site, data)) {
      receipts = intake.receipts(READERS);
    }
    Path database = data.resolve("db/yizhan.db");
    List<String> cookies = Million.signIn(database, READERS);
    Million.fill(database, OPEN_CASES, true);
    Answered few = ask(data, receipts, cookies);
    Million.fill(database, cases, false);
    Answered very = ask(data, receipts, cookies);
    String with = "with %,d cases, p99 ms".formatted(cases);
    row("GET mine " + with, few.mine.percentile(99), very.mine.percentile(99), "≤ 2");
    row("queue of the city " + with, few.queue.percentile(99), very.queue.percentile(99), "≤ 2");
  }

  private record Answered(Latencies mine, Latencies queue) {}

  private Answered ask(Path data, List<String> receipts, List<String> cookies) throws Exception {
    try (Intake intake = new Intake(application, site, data)) {
      count(intake.follow(receipts, ROUND.multipliedBy(2)));
      Latencies mine = count(intake.follow(receipts, ROUND));
      count(intake.queue("/api/staff/cases", cookies, ROUND));
      return new Answered(mine, count(intake.queue("/api/staff/cases", cookies, ROUND)));
    }
  }

  private Latencies count(Latencies measured) {
    errors += measured.errors();
    return measured;
  }

  private void row(String what, double floor, double service, String bar) {
    rows.add(
        "| %s | %s | %s | %s | %s |"
            .formatted(what, number(floor), number(service), number(service / floor), bar));
  }

  private static String number(double value) {
    return Double.isNaN(value)
        ? ""
        : value < 10 ? "%.2f".formatted(value) : "%.0f".formatted(value);
  }
}
