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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder that the service keeps its files in: {@code db/} (SQLite), {@code keys/}, {@code
 * mail/}.
 */
@ApplicationScoped
public class DataFolder {

  private static final int CANNOT_START = 1;

  private final Path root;
  private FileChannel lockFile;

  DataFolder(@ConfigProperty(name = "yizhan.data") String root) {
    this.root = Path.of(root).toAbsolutePath().normalize();
  }

  /** The folder of this name inside, made when it is not there. */
  public Path folder(String name) {
    Path folder = root.resolve(name);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannotStart("Cannot write to the data folder " + root + " (YIZHAN_DATA): " + e);
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
      throw cannotStart("Cannot write to the data folder " + root + " (YIZHAN_DATA): " + e);
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
    return cannotStart(
        "Another Yizhan already uses the data folder "
            + root
            + "; stop it, or set YIZHAN_DATA to another folder.");
  }

  private static PreventFurtherStepsException cannotStart(String sentence) {
    return new PreventFurtherStepsException(sentence, CANNOT_START);
  }
}
