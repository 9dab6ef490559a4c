package org.yizhan.intake.request;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where Jazzer begins, and what it has found once. */
class GateFuzzTest {

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz/gate"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySeedIsJudged(Path seed) throws IOException {
    byte[] body = Files.readAllBytes(seed);
    assertDoesNotThrow(() -> GateFuzz.fuzzerTestOneInput(body));
  }
}
