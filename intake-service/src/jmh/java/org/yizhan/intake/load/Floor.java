package org.yizhan.intake.load;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The least that storing durably costs on this disk: threads hand rows of random bytes, as many as
 * one request stores in all its rows, to one writer, which commits all that wait together; the same
 * database settings, and nothing else.
 */
final class Floor implements AutoCloseable {

  private final java.sql.Connection database;
  private final PreparedStatement insert;
  private final byte[] row;
  private final BlockingQueue<CompletableFuture<Boolean>> queue = new LinkedBlockingQueue<>();
  private final Thread writer = new Thread(this::write, "floor");

  Floor(Path file, int rowBytes) throws SQLException {
    database =
        DriverManager.getConnection(
            "jdbc:sqlite:"
                + file
                + "?journal_mode=WAL&synchronous=FULL&secure_delete=true&transaction_mode=IMMEDIATE");
    try (Statement create = database.createStatement()) {
      create.execute("create table floor (id integer primary key, sealed blob not null)");
    }
    database.setAutoCommit(false);
    insert = database.prepareStatement("insert into floor (sealed) values (?)");
    row = new byte[rowBytes];
    new Random(20261123).nextBytes(row);
    writer.setDaemon(true);
    writer.start();
  }

  Latencies run(int threads, Duration time) throws Exception {
    return Crowd.run(threads, time, number -> this::store);
  }

  /** One row in one transaction at a time, by the thread that has it. */
  Latencies single(Duration time) throws Exception {
    return Crowd.run(
        1,
        time,
        number ->
            () -> {
              synchronized (database) {
                insert();
                database.commit();
              }
              return true;
            });
  }

  private boolean store() {
    CompletableFuture<Boolean> stored = new CompletableFuture<>();
    queue.add(stored);
    return stored.join();
  }

  private void write() {
    List<CompletableFuture<Boolean>> group = new ArrayList<>();
    try {
      while (true) {
        group.clear();
        group.add(queue.take());
        queue.drainTo(group);
        synchronized (database) {
          for (int i = 0; i < group.size(); i++) {
            insert();
          }
          database.commit();
        }
        group.forEach(stored -> stored.complete(true));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      group.forEach(stored -> stored.completeExceptionally(e));
    }
  }

  private void insert() throws SQLException {
    insert.setBytes(1, row);
    insert.executeUpdate();
  }

  @Override
  public void close() throws Exception {
    writer.interrupt();
    writer.join();
    database.close();
  }
}
