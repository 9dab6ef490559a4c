package org.yizhan.site.content.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
  @TempDir Path folder;

  @Test
  void a_file_that_vanishes_between_listing_and_reading_is_not_there() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "1");
    BasicFileAttributes listed = Files.readAttributes(file, BasicFileAttributes.class);
    Files.delete(file);
    SourceTree.Collector collector = new SourceTree.Collector(folder);

    assertEquals(FileVisitResult.CONTINUE, collector.visitFile(file, listed));
    assertEquals(
        FileVisitResult.CONTINUE,
        collector.visitFileFailed(file, new NoSuchFileException(file.toString())));
  }

  @Test
  void a_content_that_is_not_there_at_all_is_refused() {
    assertThrows(NoSuchFileException.class, () -> SourceTree.read(folder.resolve("gone")));
  }

  @Test
  void a_link_to_the_content_is_the_content_and_hidden_files_do_not_count() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Files.writeString(content.resolve("a.md"), "1");
    Files.writeString(content.resolve(".a.md.swp"), "2");
    Files.writeString(content.resolve("a.md~"), "3");

    SourceTree tree = SourceTree.read(Files.createSymbolicLink(folder.resolve("link"), content));

    assertEquals(List.of("a.md"), StreamSupport.stream(tree.paths().spliterator(), false).toList());
    assertArrayEquals(new byte[] {'1'}, tree.bytes("a.md"));
    assertNull(tree.bytes("b.md"));
  }
}
