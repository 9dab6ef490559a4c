package org.yizhan.intake.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path folder;

  @Test
  void oneAtATimeHasTheDatabase() throws IOException {
    DataFolder first = new DataFolder(folder.toString());
    first.claim();
    DataFolder second = new DataFolder(folder.toString());
    PreventFurtherStepsException refused =
        assertThrows(PreventFurtherStepsException.class, second::claim);
    assertTrue(refused.getMessage().contains("YIZHAN_DATA"), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
    first.release();
    second.claim();
    second.release();
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidInOneSentence() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    PreventFurtherStepsException refused =
        assertThrows(
            PreventFurtherStepsException.class,
            () -> new DataFolder(file.resolve("data").toString()).claim());
    assertEquals(1, refused.getMessage().lines().count());
  }
}
