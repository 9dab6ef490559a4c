package org.yizhan.intake.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged service as an operator starts it: a process, a data folder and a port of its own.
 */
public final class RunningService implements AutoCloseable {
  /** The line that the service prints when it serves is followed by its addresses. */
  private static final Pattern STAFF_LINK = Pattern.compile("http\\S+/staff/join/\\S+");

  private final Process process;
  private final URI address;
  private final CompletableFuture<URI> firstAccountLink;

  private RunningService(Process process, URI address, CompletableFuture<URI> firstAccountLink) {
    this.process = process;
    this.address = address;
    this.firstAccountLink = firstAccountLink;
  }

  /**
   * Starts {@code target/APPLICATION/quarkus-run.jar} and returns once it has printed the link for
   * the first account, the last thing that it prints on a first start.
   */
  public static RunningService start(String application, Path data, Map<String, String> settings) {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(Path.of("target", application, "quarkus-run.jar").toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("YIZHAN_DATA", data.toString());
    builder.environment().put("YIZHAN_SITE", System.getProperty("yizhan.site"));
    builder.environment().putAll(settings);
    try {
      Process process = builder.start();
      CompletableFuture<URI> link = new CompletableFuture<>();
      Thread reader = new Thread(() -> read(process.inputReader(), link), "service-output");
      reader.setDaemon(true);
      reader.start();
      RunningService service =
          new RunningService(process, URI.create("http://localhost:" + port), link);
      service.firstAccountLink();
      return service;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(BufferedReader output, CompletableFuture<URI> link) {
    StringBuilder said = new StringBuilder();
    try (output) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.append(line).append('\n');
        Matcher found = STAFF_LINK.matcher(line);
        if (found.find()) {
          link.complete(URI.create(found.group()));
        }
      }
      link.completeExceptionally(new IllegalStateException("The service ended. It said:\n" + said));
    } catch (IOException e) {
      link.completeExceptionally(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one-time link of the first city-office account, as it was printed. */
  public URI firstAccountLink() {
    return firstAccountLink.orTimeout(60, TimeUnit.SECONDS).join();
  }

  /** The address of a path. */
  public String at(String path) {
    return address + path;
  }

  /** Its process. */
  public long pid() {
    return process.pid();
  }

  /** Ends it as a power cut would: {@code kill -9}. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
  }
}
