package org.yizhan.site.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.ContentTree;

class RoundsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(ContentTree.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final PrintStream print = new PrintStream(out, true, UTF_8);

  @TempDir Path folder;

  private Path content;
  private Path site;

  @BeforeEach
  void withASiteThatNoBakeMayReplace() throws IOException {
    content = folder.toRealPath().resolve("content");
    site = Files.createDirectory(folder.resolve("site"));
    new ContentTree(content);
    Files.writeString(site.resolve("diary.txt"), "dear");
  }

  @Test
  void content_that_vanishes_is_told_and_read_again_when_it_is_back() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");

    rounds(() -> Files.move(content, elsewhere)).next();
    assertEquals(
        "A file could not be read or written: java.nio.file.NoSuchFileException: "
            + content
            + "; the next change is another try.\n",
        told());

    rounds(() -> Files.move(elsewhere, content)).next();
    assertEquals(content + ": no errors, no warnings", told().lines().findFirst().get());
  }

  @Test
  void a_bake_that_fails_is_told() {
    rounds(() -> {}).build();

    assertEquals(3, told().lines().count());
    assertEquals(
        "Nothing was baked; " + site + " is what it was.",
        told().lines().skip(2).findFirst().get());
  }

  @Test
  void a_new_folder_that_cannot_be_watched_is_told_and_the_rest_is_built() throws Exception {
    rounds(
            () -> {
              throw new FileSystemException("zh/stations");
            })
        .next();

    assertEquals(
        "A file could not be read or written: java.nio.file.FileSystemException: zh/stations;"
            + " the next change is another try.",
        told().lines().findFirst().get());
    assertEquals(content + ": no errors, no warnings", told().lines().skip(1).findFirst().get());
  }

  private Rounds rounds(Rounds.Change change) {
    out.reset();
    Arguments arguments =
        new Arguments(Arguments.Command.WATCH, content, site, null, null, false, 8080, false);
    return new Rounds(new Build(arguments, CLOCK, print), change, print);
  }

  private String told() {
    return out.toString(UTF_8);
  }
}
