package org.yizhan.intake.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.yizhan.intake.testing.TestClock;

/** The service on a small site of its own, with an empty data folder and a clock that is set. */
public final class FixtureSite implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      Path data = Files.createTempDirectory(Path.of("target"), "data-");
      return Map.of(
          "quarkus.http.test-port",
          "0",
          "yizhan.site",
          "target/test-classes/fixture-site",
          "yizhan.data",
          data.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TestClock.class);
  }
}
