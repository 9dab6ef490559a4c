package org.yizhan.intake.storage;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/**
 * Where what comes slowly waits until it is whole (folder {@code spool/}), so that nobody's network
 * keeps the database waiting. Only what is sealed may be put there. A file loses its name as soon
 * as it is open: when it is closed, or the process ends in whatever way, its bytes are given back.
 */
@ApplicationScoped
public class Spool {

  private final DataFolder data;

  Spool(DataFolder data) {
    this.data = data;
  }

  /** Between opening a file and taking its name away a process may have been killed. */
  void clear(@Observes @Priority(Migration.PRIORITY + 1) StartupEvent event) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(data.folder("spool"))) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * A new file, which has to be closed.
   *
   * @throws PersistenceException when there is no room for one
   */
  public Waiting open() {
    Path file = data.folder("spool").resolve(UUID.randomUUID().toString());
    try {
      return new Waiting(
          FileChannel.open(
              file,
              Set.of(
                  StandardOpenOption.CREATE_NEW,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE)));
    } catch (IOException e) {
      throw new PersistenceException("cannot open a file in the spool", e);
    }
  }

  /** A file that nobody else can open. It fails as the database does when it takes nothing. */
  public static final class Waiting implements AutoCloseable {

    private final FileChannel file;

    private Waiting(FileChannel file) {
      this.file = file;
    }

    /** What is written to it goes behind what was written before. */
    public OutputStream out() {
      return new OutputStream() {
        @Override
        public void write(int one) {
          append(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
          append(bytes, from, count);
        }
      };
    }

    private void append(byte[] bytes, int from, int count) {
      try {
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, count);
        while (rest.hasRemaining()) {
          file.write(rest);
        }
      } catch (IOException e) {
        throw new PersistenceException("cannot write to the spool", e);
      }
    }

    /** How much was written. */
    public long size() {
      try {
        return file.size();
      } catch (IOException e) {
        throw new PersistenceException("cannot look at the spool", e);
      }
    }

    /** A part of what was written, from its beginning on; shorter at the end. */
    public byte[] read(long from, int most) {
      try {
        ByteBuffer part = ByteBuffer.allocate((int) Math.min(most, file.size() - from));
        while (part.hasRemaining() && file.read(part, from + part.position()) >= 0) {
          // A read may give less than was asked for.
        }
        return part.array();
      } catch (IOException e) {
        throw new PersistenceException("cannot read from the spool", e);
      }
    }

    @Override
    public void close() {
      try {
        file.close();
      } catch (IOException e) {
        throw new PersistenceException("cannot close a file of the spool", e);
      }
    }
  }
}
