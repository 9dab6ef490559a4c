package org.yizhan.intake.web.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFile;

class DirectoryReadinessTest {
  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-23T12:01:00Z");

  @Test
  void readinessSaysWhichDirectoryIsInForceAndWhyANewerOneIsNot() throws IOException {
    Path path = folder.resolve("directory.v1.json");
    try (InputStream published = Directory.class.getResourceAsStream("directory.v1.json")) {
      Files.copy(published, path);
    }
    DirectoryReadiness readiness =
        new DirectoryReadiness(new DirectoryFile(path, () -> now), () -> now);

    HealthCheckResponse good = readiness.call();
    assertEquals("directory", good.getName());
    assertEquals(HealthCheckResponse.Status.UP, good.getStatus());
    assertEquals("0123456789ab", good.getData().orElseThrow().get("release"));
    assertEquals(60L, good.getData().orElseThrow().get("ageSeconds"));
    assertFalse(good.getData().orElseThrow().containsKey("problem"));

    Files.writeString(path, "{}");
    now = now.plusSeconds(1);
    HealthCheckResponse bad = readiness.call();
    assertEquals(HealthCheckResponse.Status.UP, bad.getStatus());
    assertEquals("0123456789ab", bad.getData().orElseThrow().get("release"));
    assertTrue(bad.getData().orElseThrow().get("problem").toString().contains("/version is not a"));
  }
}
