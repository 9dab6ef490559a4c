package org.yizhan.intake.directory;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The directory's file, which is replaced while the service runs. It is looked at when it is asked
 * for, at most once a second; a file that is refused leaves the last good directory in force and is
 * not read again until it changes. Safe for many threads; one of them looks.
 */
public final class DirectoryFile {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Path file;
  private final InstantSource clock;
  private final AtomicReference<Instant> lastLook;
  private volatile Known known;

  /** The directory in force, and what is wrong with the file as it is now: null for nothing. */
  private record Known(Directory directory, FileStamp stamp, String problem) {}

  /**
   * Reads {@code file} for the first time.
   *
   * @throws DirectoryRefused where there is no good directory to begin with
   */
  public DirectoryFile(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    lastLook = new AtomicReference<>(clock.instant());
    FileStamp stamp = FileStamp.of(file);
    known = new Known(DirectoryReader.read(file), stamp, null);
  }

  /** The directory in force. */
  public Directory current() {
    return look().directory;
  }

  /** Why the file as it is now was refused, in one sentence; empty when it is in force. */
  public Optional<String> problem() {
    return Optional.ofNullable(look().problem);
  }

  private Known look() {
    Instant now = clock.instant();
    Instant last = lastLook.get();
    boolean due = now.isBefore(last) || !now.isBefore(last.plus(BETWEEN_LOOKS));
    if (due && lastLook.compareAndSet(last, now)) {
      FileStamp stamp = FileStamp.of(file);
      if (stamp == null || !stamp.equals(known.stamp)) {
        known = reread(stamp);
      }
    }
    return known;
  }

  private Known reread(FileStamp stamp) {
    try {
      return new Known(DirectoryReader.read(file), stamp, null);
    } catch (DirectoryRefused e) {
      return new Known(known.directory, stamp, e.getMessage());
    }
  }
}
