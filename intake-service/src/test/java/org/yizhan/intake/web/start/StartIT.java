package org.yizhan.intake.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service as an operator starts it. */
@Timeout(300)
class StartIT {

  private static final Path SERVICE = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Path SITE = Path.of("src/test/resources/fixture-site");
  private static final int PATIENCE_SECONDS = 120;

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();
  private int port;

  @BeforeEach
  void a_free_port() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
  }

  @AfterEach
  void nothing_is_left() {
    started.forEach(Process::destroyForcibly);
  }

  private Process start(Path data, Path site, int at) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            SERVICE.toAbsolutePath().toString());
    builder.environment().put("YIZHAN_DATA", data.toString());
    builder.environment().put("YIZHAN_SITE", site.toAbsolutePath().toString());
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(at));
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private void assertRefused(Process process, String sentence) throws Exception {
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(sentence + System.lineSeparator(), said);
    assertEquals(1, process.exitValue());
  }

  /** Reads on until the line that holds {@code part}. */
  private static String lineWith(BufferedReader lines, String part) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.contains(part)) {
      line = lines.readLine();
    }
    assertTrue(line != null, "never said: " + part);
    return line.strip();
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void it_says_where_everything_is_and_ends_quickly() throws Exception {
    Process process = start(folder, SITE, port);
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    lineWith(lines, "Yizhan is running.");
    String base = "http://localhost:" + port;
    for (String address : List.of("/zh/", "/en/", "/zh/help/", "/staff/")) {
      assertTrue(lineWith(lines, base + address).contains(base + address));
    }
    assertTrue(lineWith(lines, "Mails").contains(folder.resolve("mail").toString()));
    String first = lineWith(lines, base + "/staff/join/");
    assertEquals(200, get(base + "/zh/").statusCode());
    assertEquals(200, get(first).statusCode());

    process.toHandle().destroy();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));

    Process again = start(folder, SITE, port);
    String second = lineWith(again.inputReader(StandardCharsets.UTF_8), base + "/staff/join/");
    assertNotEquals(first, second);
    assertEquals(404, get(first).statusCode());
    assertEquals(200, get(second).statusCode());

    assertRefused(
        start(folder, SITE, freePort()),
        "Another Yizhan already uses the data folder "
            + folder
            + "; stop it, or set YIZHAN_DATA to another folder.");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void a_port_that_is_taken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertRefused(
          start(folder, SITE, taken.getLocalPort()),
          "Port %d is taken: end the program that uses it, or choose another port in QUARKUS_HTTP_PORT."
              .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void a_data_folder_that_cannot_be_written() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertRefused(
        start(file.resolve("data"), SITE, port),
        ("The data folder %s cannot be written: let this user write there,"
                + " or name another folder in YIZHAN_DATA.")
            .formatted(file.resolve("data")));
  }

  @Test
  void a_site_that_is_not_there() throws Exception {
    Path nowhere = folder.resolve("nowhere");
    assertRefused(
        start(folder, nowhere, port),
        ("The baked site is not at %s: bake it with ./mvnw package,"
                + " or name its folder in YIZHAN_SITE.")
            .formatted(nowhere));
  }

  @Test
  void a_site_without_a_directory() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    assertRefused(
        start(folder, site, port),
        ("The directory %s is refused: there is no such file."
                + " Bake the site again with ./mvnw package, or name another one in YIZHAN_SITE.")
            .formatted(site.resolve("data/directory.v1.json")));
  }

  @Test
  void a_directory_that_is_broken() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.createDirectory(site.resolve("data"));
    Files.writeString(site.resolve("data/directory.v1.json"), "{");
    Process process = start(folder, site, port);
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, said.lines().count(), said);
    assertTrue(said.contains("it is not JSON"), said);
    assertEquals(1, process.exitValue());
  }
}
