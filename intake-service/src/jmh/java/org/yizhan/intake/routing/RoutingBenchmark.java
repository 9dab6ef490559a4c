package org.yizhan.intake.routing;

import static org.yizhan.intake.directory.StationFixture.TODAY;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Routes per second of one thread, with 2,000 stations in sixty countries, 130 of them in one. The
 * serial collector runs on that thread's core, so what a route leaves behind is paid for.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx256m"})
public class RoutingBenchmark {
  private static final int QUESTIONS = 1 << 14;

  private final RandomNetwork network = new RandomNetwork(20261123, 2_000);
  private final Router router = new Router(network.directory());
  private final Whereabouts[] usual = new Whereabouts[QUESTIONS];
  private final Whereabouts[] any = new Whereabouts[QUESTIONS];
  private int next;

  @Setup
  public void ask() {
    for (int i = 0; i < QUESTIONS; i++) {
      usual[i] = network.usualQuestion();
      any[i] = network.question();
    }
  }

  /** A country, a place that half of the time no station names, and a position. */
  @Benchmark
  public Route usual() {
    return router.route(usual[next++ & (QUESTIONS - 1)], TODAY);
  }

  /** Everything that can be asked, mistakes included. */
  @Benchmark
  public Route anything() {
    return router.route(any[next++ & (QUESTIONS - 1)], TODAY);
  }

  /** The first route after the directory was published anew. */
  @Benchmark
  public Route firstOfANewDirectory() {
    return new Router(network.directory()).route(usual[next++ & (QUESTIONS - 1)], TODAY);
  }
}
