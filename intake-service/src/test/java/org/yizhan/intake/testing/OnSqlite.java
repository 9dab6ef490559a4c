package org.yizhan.intake.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The service on a SQLite file in a folder of its own, with the small directory of the tests. */
public class OnSqlite implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>();
    settings.put("yizhan.data", newFolder().toString());
    settings.put("yizhan.site", Path.of("src/test/resources/site").toAbsolutePath().toString());
    settings.put("quarkus.http.test-port", "0");
    return settings;
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(TestClock.class, TestMailboxes.class);
  }

  /** The settings with a mail server on a port of this machine that is free now. */
  protected static Map<String, String> withMailServer(Map<String, String> settings) {
    try (ServerSocket socket = new ServerSocket(0)) {
      settings.put("yizhan.mail.host", "127.0.0.1");
      settings.put("yizhan.mail.port", Integer.toString(socket.getLocalPort()));
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("yizhan-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
