package org.yizhan.intake.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder {@code keys/} in the data folder: files that only their owner may read, made on the
 * first start. Whoever has the database and not this folder can read nothing personal; whoever
 * loses this folder has lost it too, so it is kept in a backup of its own. Instances on one
 * database share it or have the same copy.
 */
@ApplicationScoped
public class KeyFolder {

  private final Path folder;

  KeyFolder(@ConfigProperty(name = "yizhan.data") String data) {
    this.folder = Path.of(data).toAbsolutePath().normalize().resolve("keys");
  }

  /**
   * The content of a key file; when it is not there it is made, once, even if several processes
   * start together.
   */
  String read(String name, Supplier<String> make) {
    Path file = folder.resolve(name);
    try {
      makeOnce(file, make);
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the key file " + file, e);
    }
  }

  /** Puts another content in the place of a key file, whole or not at all. */
  void replace(String name, String content) {
    Path file = folder.resolve(name);
    synchronized (KeyFolder.class) {
      try (FileChannel lock =
              FileChannel.open(
                  folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = lock.lock()) {
        if (held.isValid()) {
          writeWhole(file, content);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write the key file " + file, e);
      }
    }
  }

  /** Another text once the file is another; empty while there is none. */
  String stamp(String name) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
      return file.lastModifiedTime() + " " + file.size() + " " + file.fileKey();
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at the key file " + name, e);
    }
  }

  /** A file lock keeps other processes out, the monitor other threads of this one. */
  private void makeOnce(Path file, Supplier<String> make) throws IOException {
    synchronized (KeyFolder.class) {
      makePrivateFolder();
      try (FileChannel lock =
              FileChannel.open(
                  folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = lock.lock()) {
        if (held.isValid() && !Files.exists(file)) {
          writeWhole(file, make.get());
        }
      }
    }
  }

  private void makePrivateFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      restrict(folder, "rwx------");
    }
  }

  private void writeWhole(Path file, String content) throws IOException {
    Path draft = folder.resolve(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    restrict(draft, "rw-------");
    try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      var bytes = StandardCharsets.UTF_8.encode(content);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
