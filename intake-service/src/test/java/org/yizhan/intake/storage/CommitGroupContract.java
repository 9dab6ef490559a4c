package org.yizhan.intake.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.privacy.AuditEntry;

/** What those who share a commit can rely on, on either database. */
abstract class CommitGroupContract {

  /** Far behind the trail's own entries, which the rows of these tests must not break. */
  private static final long TRIED = 1_000_000;

  @Inject CommitGroup commits;
  @Inject GroupTransaction transaction;
  @Inject EntityManager database;
  @Inject DataSource connections;

  private final ExecutorService writers = Executors.newCachedThreadPool();
  private final CountDownLatch gathering = new CountDownLatch(1);
  private CompletableFuture<Integer> holder = CompletableFuture.completedFuture(0);

  @BeforeEach
  void anEmptyTable() throws SQLException {
    execute("drop table if exists tried");
    execute("create table tried (id integer not null primary key)");
  }

  @AfterEach
  void letEverybodyGo() throws SQLException {
    gathering.countDown();
    answer(holder);
    writers.shutdown();
    execute("delete from audit_entries where position >= " + TRIED);
  }

  @Test
  void aBadRowFailsAloneAmongItsNeighbours() throws Exception {
    List<CompletableFuture<Integer>> writes = new ArrayList<>();
    holdTheWriter();
    IntStream.range(0, 20).forEach(id -> writes.add(write("row " + id, id % 7 == 3 ? 99 : id)));
    letTheGroupGo(20);

    for (int id = 0; id < 20; id++) {
      if (id % 7 != 3) {
        assertEquals(id, answer(writes.get(id)));
      }
    }
    long refused = List.of(3, 10, 17).stream().filter(id -> fails(writes.get(id))).count();
    assertEquals(2, refused, "one of three rows with the same id is stored");
    assertEquals(18, stored());
  }

  @Test
  void aRowThatIsRefusedInABatchFailsAlone() throws Exception {
    List<CompletableFuture<Integer>> writes = new ArrayList<>();
    holdTheWriter();
    IntStream.range(0, 10)
        .forEach(id -> writes.add(send("entry " + id, () -> append(id, id == 4 ? null : "test"))));
    letTheGroupGo(10);

    for (int id = 0; id < 10; id++) {
      assertEquals(id == 4, fails(writes.get(id)), "entry " + id);
    }
  }

  @Test
  void whatFailsLeavesNothingBehindAlsoWhenNoRowIsToBlame() throws Exception {
    holdTheWriter();
    CompletableFuture<Integer> good = write("good", 1);
    CompletableFuture<Integer> bad =
        send(
            "bad",
            () -> {
              insert(2);
              throw new IllegalStateException("on purpose");
            });
    letTheGroupGo(2);

    assertEquals(1, answer(good));
    CompletionException failure = assertThrows(CompletionException.class, () -> answer(bad));
    assertInstanceOf(IllegalStateException.class, failure.getCause());
    assertEquals(1, stored());
  }

  @Test
  void twoWorksOnOneSubjectSeeEachOther() throws Exception {
    holdTheWriter();
    List<CompletableFuture<Integer>> counted =
        IntStream.range(0, 5)
            .mapToObj(
                id ->
                    send(
                        "the same",
                        () -> {
                          int before = count();
                          insert(id);
                          return before;
                        }))
            .toList();
    letTheGroupGo(5);

    List<Integer> seen = new ArrayList<>();
    for (CompletableFuture<Integer> write : counted) {
      seen.add(answer(write));
    }
    assertEquals(List.of(0, 1, 2, 3, 4), seen.stream().sorted().toList());
  }

  @Test
  void whoFindsTooManyWaitingIsToldAtOnce() throws Exception {
    holdTheWriter();
    List<CompletableFuture<Integer>> writes =
        IntStream.rangeClosed(1, 2 * CommitGroup.MOST_WAITING)
            .mapToObj(id -> write("row " + id, id))
            .toList();
    awaitWaiting(CommitGroup.MOST_WAITING);

    assertThrows(NoRoomException.class, () -> commits.write("one more", group -> insert(0)));
    assertInstanceOf(NoRoomException.class, firstRefusal(writes));
    gathering.countDown();
    long stored = writes.stream().filter(write -> isStored(write)).count();
    assertEquals(stored, stored());
    assertEquals(0, commits.<Integer>write("one more", group -> insert(0)));
  }

  @Test
  void nothingIsStoredWhereTheLastPartFails() {
    assertThrows(
        PersistenceException.class,
        () -> commits.write("row", group -> insert(1), (group, id) -> insert(id)));
    int stored = commits.write("count", group -> count());
    assertEquals(0, stored);
  }

  @Test
  void whoComesAfterTheStopIsToldAtOnceAlsoWhileTheWriterIsHeld() throws Exception {
    CommitGroup ending = new CommitGroup(transaction);
    CountDownLatch stopping = new CountDownLatch(1);
    CompletableFuture<Integer> held =
        CompletableFuture.supplyAsync(
            () -> ending.write("held", group -> holdUntilStopped(stopping)), writers);
    awaitWaiting(ending, 1);
    CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> stop(ending), writers);
    await(stopping);

    CompletableFuture<Integer> after =
        CompletableFuture.supplyAsync(() -> ending.write("after", group -> insert(1)), writers);
    assertTrue(fails(after), "nobody waits for a writer that ends");
    gathering.countDown();
    assertEquals(0, answer(held));
    stop.orTimeout(20, TimeUnit.SECONDS).join();
    assertEquals(0, stored());
  }

  private int holdUntilStopped(CountDownLatch stopping) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!Thread.interrupted() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    stopping.countDown();
    await(gathering);
    return 0;
  }

  private static void stop(CommitGroup ending) {
    try {
      ending.stop();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps the writer busy, so that what comes meanwhile is one group. */
  private void holdTheWriter() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    holder =
        send(
            "hold",
            () -> {
              held.countDown();
              await(gathering);
              return 0;
            });
    await(held);
  }

  private void letTheGroupGo(int members) throws InterruptedException {
    awaitWaiting(members + 1);
    gathering.countDown();
  }

  private void awaitWaiting(int expected) {
    awaitWaiting(commits, expected);
  }

  private static void awaitWaiting(CommitGroup commits, int expected) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (commits.waiting() < expected && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertTrue(commits.waiting() >= expected, "the service's own writes may wait among them");
  }

  private CompletableFuture<Integer> write(String subject, int id) {
    return send(subject, () -> insert(id));
  }

  private CompletableFuture<Integer> send(String subject, Supplier<Integer> work) {
    return CompletableFuture.supplyAsync(
        () -> commits.write(subject, group -> work.get()), writers);
  }

  private static int answer(CompletableFuture<Integer> write) {
    return write.orTimeout(20, TimeUnit.SECONDS).join();
  }

  /** While the writer is held nobody is answered but who is refused. */
  private static Throwable firstRefusal(List<CompletableFuture<Integer>> writes) {
    CompletableFuture<Object> first =
        CompletableFuture.anyOf(writes.toArray(CompletableFuture[]::new));
    return assertThrows(
            CompletionException.class, () -> first.orTimeout(20, TimeUnit.SECONDS).join())
        .getCause();
  }

  /** Whether it is stored; what is not has been refused. */
  private static boolean isStored(CompletableFuture<Integer> write) {
    try {
      answer(write);
      return true;
    } catch (CompletionException e) {
      assertInstanceOf(NoRoomException.class, e.getCause());
      return false;
    }
  }

  private static boolean fails(CompletableFuture<Integer> write) {
    try {
      answer(write);
      return false;
    } catch (CompletionException e) {
      return e.getCause() instanceof PersistenceException;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private int insert(int id) {
    database
        .createNativeQuery("insert into tried (id) values (:id)")
        .setParameter("id", id)
        .executeUpdate();
    return id;
  }

  private static int append(int id, String actor) {
    AuditEntry entry = new AuditEntry();
    entry.position = TRIED + id;
    entry.at = Instant.EPOCH;
    entry.actor = actor;
    entry.action = "tried";
    entry.hash = "";
    entry.persist();
    return id;
  }

  private int count() {
    return ((Number) database.createNativeQuery("select count(*) from tried").getSingleResult())
        .intValue();
  }

  private int stored() throws SQLException {
    try (Connection connection = connections.getConnection();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select count(*) from tried")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
