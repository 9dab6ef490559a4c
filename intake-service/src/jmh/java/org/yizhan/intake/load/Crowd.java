package org.yizhan.intake.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Many who do the same again and again for a while, each as soon as the answer is there. */
final class Crowd {

  private Crowd() {}

  /** One of them; closed in the end. */
  interface Member extends AutoCloseable {

    /** Does it once; false when the answer is not the expected one. */
    boolean once() throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /** Makes a member, by its number. */
  interface Recruiting {
    Member member(int number) throws Exception;
  }

  static Latencies run(int members, Duration time, Recruiting recruiting) throws Exception {
    LongAdder errors = new LongAdder();
    ExecutorService threads = Executors.newFixedThreadPool(members);
    try {
      List<Member> crowd = new ArrayList<>();
      for (int i = 0; i < members; i++) {
        crowd.add(recruiting.member(i));
      }
      long end = System.nanoTime() + time.toNanos();
      List<Future<long[]>> running = new ArrayList<>();
      for (Member member : crowd) {
        running.add(threads.submit(() -> repeat(member, end, errors)));
      }
      List<long[]> each = new ArrayList<>();
      for (Future<long[]> one : running) {
        each.add(one.get(time.toSeconds() + 120, TimeUnit.SECONDS));
      }
      return Latencies.of(each, errors.sum(), time);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] repeat(Member member, long end, LongAdder errors) throws Exception {
    long[] nanos = new long[1024];
    int count = 0;
    try (member) {
      for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
        if (!member.once()) {
          errors.increment();
          continue;
        }
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = System.nanoTime() - begin;
      }
    }
    return Arrays.copyOf(nanos, count);
  }
}
