package org.yizhan.site.cli;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void a_change_a_new_file_in_a_new_folder_and_a_deletion_are_noticed() throws IOException {
    Path page = Files.writeString(Files.createDirectory(folder.resolve("zh")).resolve("a.md"), "1");
    try (Watch watch = new Watch(List.of(folder))) {
      Files.writeString(page, "2");
      assertTimeoutPreemptively(LONG_ENOUGH, watch::awaitChange);

      Path added = Files.createDirectory(folder.resolve("en"));
      assertTimeoutPreemptively(LONG_ENOUGH, watch::awaitChange);
      Files.writeString(added.resolve("a.md"), "1");
      assertTimeoutPreemptively(LONG_ENOUGH, watch::awaitChange);

      Files.delete(page);
      assertTimeoutPreemptively(LONG_ENOUGH, watch::awaitChange);
    }
  }

  @Test
  void folders_that_vanish_at_once_end_nothing() throws IOException {
    try (Watch watch = new Watch(List.of(folder))) {
      for (int i = 0; i < 50; i++) {
        Files.delete(Files.createDirectories(folder.resolve("zh")));
      }
      assertTimeoutPreemptively(LONG_ENOUGH, watch::awaitChange);

      Files.writeString(folder.resolve("a.md"), "1");
      assertTimeoutPreemptively(LONG_ENOUGH, watch::awaitChange);
    }
  }
}
