package org.yizhan.intake.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged application in a process of its own. */
final class Started implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final int port;
  private final long begun = System.nanoTime();

  private Started(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts {@code folder/quarkus-run.jar} with these options, as the runbook does. */
  static Started start(Path folder, Map<String, String> settings, List<String> options)
      throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", "quarkus-run.jar"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().putAll(settings);
    return new Started(builder.start(), port);
  }

  int port() {
    return port;
  }

  /** Asks until the answer is the expected one; the seconds from the start of the process. */
  double secondsUntil(int status, String method, String path, String headers, byte[] content)
      throws InterruptedException {
    long end = begun + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      try (Connection connection = new Connection(port)) {
        if (connection.send(method, path, headers, content) == status) {
          return (System.nanoTime() - begun) / 1e9;
        }
      } catch (IOException notYet) {
        process.waitFor(5, TimeUnit.MILLISECONDS);
      }
    }
    throw new IllegalStateException("no answer from " + path);
  }

  /** The processor time that it has used so far; nothing where the system does not say. */
  Duration processorTime() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * The most memory that the process has held so far, in MiB; NaN where the system does not say.
   */
  double peakMebibytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
