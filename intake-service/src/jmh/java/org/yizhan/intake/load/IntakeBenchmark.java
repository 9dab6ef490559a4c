package org.yizhan.intake.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged service with everything on, beside the floor of the same disk in the same run.
 * Rounds of both take turns, so that what else the machine does falls on both. Prints a table; ends
 * with 1 when an answer was not the expected one.
 */
public final class IntakeBenchmark {

  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final int ROUNDS = 3;
  private static final int MANY = 64;
  private static final int READERS = 4;
  private static final int OPEN_CASES = 200;

  private final Path application;
  private final Path site;
  private final Path work;
  private final List<String> rows = new ArrayList<>();
  private long errors;

  private IntakeBenchmark(Path application, Path site, Path work) {
    this.application = application;
    this.site = site;
    this.work = work;
  }

  /**
   * Runs it.
   *
   * @param args the packaged application's folder, the baked site, and how many cases to store for
   *     the readers (0: none)
   */
  public static void main(String... args) throws Exception {
    Path work = Files.createTempDirectory(Path.of("target"), "bench").toAbsolutePath();
    IntakeBenchmark benchmark =
        new IntakeBenchmark(
            Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), work);
    benchmark.write();
    if (Integer.parseInt(args[2]) > 0) {
      benchmark.read(Integer.parseInt(args[2]));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| measured | floor | service | ratio | bar |");
    out.println("| --- | --- | --- | --- | --- |");
    benchmark.rows.forEach(out::println);
    System.exit(benchmark.errors == 0 ? 0 : 1);
  }

  private void write() throws Exception {
    try (Intake intake = new Intake(application, site, work.resolve("write"), List.of())) {
      count(intake.submit(MANY, WARM_UP));
      try (Floor floor = new Floor(work.resolve("floor.db"), sealedBytes(intake.database()))) {
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
        compare("64 connections", Latencies.together(floorMany), Latencies.together(many));
        compare("1 connection", Latencies.together(floorOne), Latencies.together(one));
        row(
            "processor time for each request, ms",
            Double.NaN,
            spent.toNanos() / 1e6 / Latencies.together(many).nanos().length,
            "");
      }
      row("first receipt after start, s", Double.NaN, intake.firstAnswerSeconds(), "");
      row("peak memory, MiB", Double.NaN, intake.peakMebibytes(), "≤ 256");
      row("errors", Double.NaN, errors, "0");
    }
  }

  private void compare(String what, Latencies floor, Latencies service) {
    row(what + ", rows/s", floor.perSecond(), service.perSecond(), "≥ 0.25");
    row(what + ", p50 ms", floor.percentile(50), service.percentile(50), "");
    row(what + ", p99 ms", floor.percentile(99), service.percentile(99), "≤ 3");
  }

  /** The same questions to a database of open cases alone, and with very many that have ended. */
  private void read(int cases) throws Exception {
    Path data = work.resolve("read");
    List<String> receipts;
    try (Intake intake = new Intake(application, site, data, List.of())) {
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
    try (Intake intake = new Intake(application, site, data, List.of())) {
      count(intake.follow(receipts, WARM_UP));
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

  private static int sealedBytes(Path database) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement select = connection.createStatement();
        ResultSet average =
            select.executeQuery(
                "select avg(length(sealed_key) + length(sealed_request) + length(sealed_route))"
                    + " from cases")) {
      average.next();
      return average.getInt(1);
    }
  }
}
