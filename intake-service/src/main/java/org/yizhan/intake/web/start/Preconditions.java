package org.yizhan.intake.web.start;

import io.quarkus.runtime.QuarkusBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.yizhan.intake.directory.DirectoryReader;
import org.yizhan.intake.directory.DirectoryRefused;

/**
 * What has to be so before the service can start. It is looked at before anything else, so that
 * what is wrong is said in one sentence with its cure, and nothing is half begun.
 *
 * @param data the folder of database, keys and mails
 * @param site the folder of the baked site
 * @param host the address to listen at
 * @param port the port to listen at; 0 for any
 */
record Preconditions(Path data, Path site, String host, int port) {

  static Preconditions of(Config config) {
    return new Preconditions(
        config.getValue("yizhan.data", Path.class).toAbsolutePath().normalize(),
        config.getValue("yizhan.site", Path.class).toAbsolutePath().normalize(),
        config.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0"),
        config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
  }

  /** The first thing that is wrong, with its cure; empty when the service can start. */
  Optional<String> refusal() {
    return Stream.<Supplier<Optional<String>>>of(
            this::dataRefused, this::siteRefused, this::portTaken)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What a failure of the start itself means; empty when only the log can say it. */
  static Optional<String> explain(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof QuarkusBindException bind) {
        return Optional.of(taken(bind.getPort()));
      }
      if (cause instanceof DirectoryRefused refused) {
        return Optional.of(refused(refused));
      }
    }
    return Optional.empty();
  }

  private Optional<String> dataRefused() {
    try {
      Files.createDirectories(data);
      Files.delete(Files.createTempFile(data, "write", ".test"));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          ("The data folder %s cannot be written: let this user write there,"
                  + " or name another folder in YIZHAN_DATA.")
              .formatted(data));
    }
  }

  private Optional<String> siteRefused() {
    if (!Files.isDirectory(site)) {
      return Optional.of(
          ("The baked site is not at %s: bake it with ./mvnw package,"
                  + " or name its folder in YIZHAN_SITE.")
              .formatted(site));
    }
    try {
      DirectoryReader.read(site.resolve("data/directory.v1.json"));
      return Optional.empty();
    } catch (DirectoryRefused e) {
      return Optional.of(refused(e));
    }
  }

  private Optional<String> portTaken() {
    if (port == 0) {
      return Optional.empty();
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(taken(port));
    }
  }

  private static String refused(DirectoryRefused why) {
    return "%s. Bake the site again with ./mvnw package, or name another one in YIZHAN_SITE."
        .formatted(why.getMessage());
  }

  private static String taken(int port) {
    return ("Port %d is taken: end the program that uses it,"
            + " or choose another port in QUARKUS_HTTP_PORT.")
        .formatted(port);
  }
}
