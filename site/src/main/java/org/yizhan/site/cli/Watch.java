package org.yizhan.site.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Notices changes below some folders; changes that come close together are one. */
final class Watch implements AutoCloseable {
  /** An editor that saves writes, renames and touches within a few milliseconds. */
  private static final long QUIET_MILLIS = 50;

  private final WatchService service = FileSystems.getDefault().newWatchService();

  Watch(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      registerBelow(folder);
    }
  }

  /** Waits until something has changed and then stays quiet. */
  void awaitChange() throws IOException, InterruptedException {
    boolean changed = false;
    while (!changed) {
      changed = heed(service.take());
    }
    WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null) {
      heed(more);
      more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  /** True if a file that counts has changed; new folders are watched from now on. */
  private boolean heed(WatchKey key) throws IOException {
    boolean changed = false;
    try {
      for (WatchEvent<?> event : key.pollEvents()) {
        if (event.context() instanceof Path name) {
          Path path = ((Path) key.watchable()).resolve(name);
          if (Files.isDirectory(path)) {
            registerBelow(path);
          }
          changed |= !name.toString().startsWith(".") && !name.toString().endsWith("~");
        } else {
          changed = true;
        }
      }
    } finally {
      key.reset(); // a key that is not reset never tells of a change again
    }
    return changed;
  }

  private void registerBelow(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes)
              throws IOException {
            try {
              below.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE);
              return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException gone) {
              return FileVisitResult.SKIP_SUBTREE;
            }
          }

          @Override
          public FileVisitResult visitFileFailed(Path gone, IOException reason) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
