package org.yizhan.intake.storage;

import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder that the service keeps its files in: {@code db/} (SQLite), {@code keys/}, {@code
 * mail/}.
 */
@ApplicationScoped
public class DataFolder {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Path root;
  private FileChannel lockFile;

  DataFolder(@ConfigProperty(name = "yizhan.data") String root) {
    this.root = Path.of(root).toAbsolutePath().normalize();
  }

  /** The folder of this name inside; when it is not there it is made, for its owner alone. */
  public Path folder(String name) {
    Path folder = root.resolve(name);
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
      }
      return folder;
    } catch (IOException e) {
      throw CannotStart.because("Cannot write to the data folder " + root + " (YIZHAN_DATA): " + e);
    }
  }

  /**
   * Makes sure that this process alone uses the SQLite database in the folder, until it ends.
   *
   * @throws PreventFurtherStepsException with one sentence for the operator when another has it
   */
  void claim() {
    Path file = folder("db").resolve("yizhan.lock");
    try {
      lockFile = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lockFile.tryLock() == null) {
        throw inUse();
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      throw inUse();
    } catch (IOException e) {
      throw CannotStart.because("Cannot write to the data folder " + root + " (YIZHAN_DATA): " + e);
    }
  }

  /** Gives the folder back. */
  @PreDestroy
  void release() throws IOException {
    if (lockFile != null) {
      lockFile.close();
    }
  }

  private PreventFurtherStepsException inUse() {
    return CannotStart.because(
        "Another Yizhan already uses the data folder "
            + root
            + "; stop it, or set YIZHAN_DATA to another folder.");
  }
}
