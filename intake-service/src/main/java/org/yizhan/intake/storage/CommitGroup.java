package org.yizhan.intake.storage;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Where all who write for requesters share one transaction and one wait for the disk: while a group
 * is being committed the next one gathers. Nobody gets an answer before the commit, and nobody's
 * failure is another's: a group that somebody spoils is undone and done again in halves, until the
 * one is alone.
 */
@ApplicationScoped
public class CommitGroup {

  /**
   * So many may wait at a time, fewer than the service has threads for requests: whoever reads is
   * served meanwhile, also when all who wait hold one.
   */
  static final int MOST_WAITING = 128;

  private static final long STOP_SECONDS = 10;

  private final GroupTransaction transaction;
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final BlockingQueue<Write<?>> queue = new LinkedBlockingQueue<>();
  private final Deque<Write<?>> late = new ArrayDeque<>();
  private volatile boolean refused;
  private volatile boolean stopped;
  private final Thread writer = new Thread(this::commitUntilStopped, "commit");

  CommitGroup(GroupTransaction transaction) {
    this.transaction = transaction;
    writer.setDaemon(true);
    writer.start();
  }

  /** {@link #write(String, Function, BiConsumer)} of work that shares nothing with others. */
  @Transactional(Transactional.TxType.NEVER)
  public <T> T write(String subject, Function<Group, T> work) {
    return write(subject, work, (group, result) -> {});
  }

  /** {@link #begin}, and waits until it is on disk. */
  @Transactional(Transactional.TxType.NEVER)
  public <T> T write(String subject, Function<Group, T> work, BiConsumer<Group, T> last) {
    return await(begin(subject, work, last));
  }

  /** Waits for something that hangs on a commit; throws what failed there. */
  public static <T> T await(CompletableFuture<T> stored) {
    try {
      return stored.join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  /**
   * Does some work in the transaction of a group.
   *
   * @param subject what the work is about; two works on one subject are never in one group, so that
   *     the second sees what the first has written
   * @param work reads and writes through the entity manager, and nothing else, as it may be undone
   *     and done again; what it throws is a failure, and leaves nothing behind
   * @param last what holds a row that all write to, done with the work's result when all work of
   *     the group is done: whoever holds that row waits for nobody any more
   * @return what came of it, as soon as it is on disk; a failure is unchecked, and stands for
   *     itself. Who goes on from here does so on the thread that commits, so not for long
   * @throws NoRoomException when too many wait already; nothing was done
   */
  public <T> CompletableFuture<T> begin(
      String subject, Function<Group, T> work, BiConsumer<Group, T> last) {
    if (!room.tryAcquire()) {
      throw new NoRoomException();
    }
    Write<T> write = new Write<>(subject, work, last);
    CompletableFuture<T> answer = write.answer().whenComplete((result, failure) -> room.release());
    queue.add(write);
    if (stopped) {
      failAll();
    }
    return answer;
  }

  /** True when the database did not take a group, and nobody has found since that it does. */
  boolean refused() {
    return refused;
  }

  /** Somebody has seen that the database takes what is written. */
  void forgetRefusal() {
    refused = false;
  }

  /** How many wait for a commit now. */
  int waiting() {
    return MOST_WAITING - room.availablePermits();
  }

  /** Nobody waits for a writer that is about to end, nor for one that the disk holds. */
  @PreDestroy
  void stop() throws InterruptedException {
    stopped = true;
    writer.interrupt();
    writer.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    failAll();
  }

  private void commitUntilStopped() {
    try {
      while (!stopped) {
        commit(next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stopped = true;
      queue.addAll(late);
      failAll();
    }
  }

  private void failAll() {
    List<Write<?>> rest = new ArrayList<>();
    queue.drainTo(rest);
    fail(rest, new PersistenceException("the service ends"));
  }

  /** Everybody who waits, in one order everywhere, so that two instances never wait for another. */
  private List<Write<?>> next() throws InterruptedException {
    Deque<Write<?>> waiting = new ArrayDeque<>(late);
    late.clear();
    if (waiting.isEmpty()) {
      waiting.add(queue.take());
    }
    queue.drainTo(waiting);
    TreeMap<String, Write<?>> group = new TreeMap<>();
    for (Write<?> write : waiting) {
      if (group.putIfAbsent(write.subject(), write) != null) {
        late.add(write);
      }
    }
    return List.copyOf(group.values());
  }

  private void commit(List<Write<?>> group) {
    try {
      transaction.run(group);
    } catch (SpoiltException e) {
      if (group.size() > 1) {
        commit(group.subList(0, group.size() / 2));
        commit(group.subList(group.size() / 2, group.size()));
      } else {
        fail(group, e.getCause());
      }
      return;
    } catch (Exception | Error e) {
      refused = true;
      fail(group, e);
      return;
    }
    group.forEach(Write::succeed);
  }

  private static void fail(Collection<Write<?>> group, Throwable why) {
    group.forEach(write -> write.fail(why));
  }
}
