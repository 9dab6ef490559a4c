package org.yizhan.intake.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What came of sending for a while.
 *
 * @param perSecond answers in each second
 * @param nanos how long each took, the shortest first
 * @param errors answers that were not the expected ones
 */
record Latencies(double perSecond, long[] nanos, long errors) {

  private static final double PER_CENT = 100;
  private static final double NANOS_PER_MILLI = 1e6;

  static Latencies of(List<long[]> each, long errors, Duration time) {
    long[] all = each.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Latencies(all.length / (time.toNanos() / 1e9), all, errors);
  }

  /** Several rounds taken together, of the same length each. */
  static Latencies together(List<Latencies> rounds) {
    return new Latencies(
        rounds.stream().mapToDouble(Latencies::perSecond).average().orElse(0),
        rounds.stream().map(Latencies::nanos).flatMapToLong(Arrays::stream).sorted().toArray(),
        rounds.stream().mapToLong(Latencies::errors).sum());
  }

  /** The time within which so many of a hundred were answered, in milliseconds. */
  double percentile(int percent) {
    return nanos.length == 0
        ? Double.NaN
        : nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * (percent / PER_CENT)))]
            / NANOS_PER_MILLI;
  }
}
