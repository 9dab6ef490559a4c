package org.yizhan.intake.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFileTest {
  @TempDir Path folder;
  private Path path;
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");

  @BeforeEach
  void publish() throws IOException {
    path = folder.resolve("directory.v1.json");
    Files.writeString(path, DirectoryReaderTest.published());
  }

  private DirectoryFile file() {
    return new DirectoryFile(path, () -> now);
  }

  /** As a bake does it: whole, in one step. */
  private void replace(String text) throws IOException {
    Path next = Files.writeString(folder.resolve("next"), text);
    Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String release(String hash) throws IOException {
    return DirectoryReaderTest.published().replace("0123456789ab", hash);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  @Test
  void aNewDirectoryIsInForceASecondLater() throws IOException {
    DirectoryFile file = file();
    replace(release("ba9876543210"));

    pass(Duration.ofMillis(999));
    assertEquals("0123456789ab", file.current().release().hash());
    pass(Duration.ofMillis(1));
    assertEquals("ba9876543210", file.current().release().hash());
    assertEquals(Optional.empty(), file.problem());
  }

  @Test
  void theSameFileIsNotReadAgain() {
    DirectoryFile file = file();
    Directory first = file.current();

    pass(Duration.ofMinutes(1));
    assertSame(first, file.current());
  }

  @Test
  void aChangeInPlaceIsSeenByItsTime() throws IOException {
    DirectoryFile file = file();
    Files.writeString(path, release("ba9876543210"));
    Files.setLastModifiedTime(path, FileTime.from(now.plusSeconds(5)));

    pass(Duration.ofSeconds(1));
    assertEquals("ba9876543210", file.current().release().hash());
  }

  @Test
  void aBadDirectoryLeavesTheLastGoodOneInForceAndSaysSo() throws IOException {
    DirectoryFile file = file();
    Directory good = file.current();
    replace("{\"version\": 2}");

    pass(Duration.ofSeconds(1));
    assertSame(good, file.current());
    assertEquals(
        Optional.of(
            "The directory "
                + path
                + " is refused: /version is not 1, the only version that this service reads"),
        file.problem());

    replace(release("ba9876543210"));
    pass(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), file.problem());
    assertEquals("ba9876543210", file.current().release().hash());
  }

  @Test
  void aDirectoryThatIsGoneLeavesTheLastGoodOneInForceUntilItIsBack() throws IOException {
    DirectoryFile file = file();
    Files.delete(path);

    pass(Duration.ofSeconds(1));
    assertEquals("0123456789ab", file.current().release().hash());
    assertTrue(file.problem().orElseThrow().endsWith("there is no such file"));

    Files.writeString(path, release("ba9876543210"));
    pass(Duration.ofSeconds(1));
    assertEquals("ba9876543210", file.current().release().hash());
    assertEquals(Optional.empty(), file.problem());
  }

  @Test
  void aClockThatIsSetBackDoesNotHoldBackANewDirectory() throws IOException {
    DirectoryFile file = file();
    replace(release("ba9876543210"));

    pass(Duration.ofDays(-1));
    assertEquals("ba9876543210", file.current().release().hash());
  }

  @Test
  void withoutAGoodDirectoryThereIsNoBeginning() throws IOException {
    replace("{}");

    assertThrows(DirectoryRefused.class, this::file);
  }
}
