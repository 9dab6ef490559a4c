package org.yizhan.intake.web.directory;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.DirectoryRefused;
import org.yizhan.intake.directory.Places;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.routing.CurrentRouter;

/** The directory and its router for whoever asks for them; both rooms know nothing of beans. */
final class DirectoryBeans {

  private DirectoryBeans() {}

  /**
   * The directory that the baked site publishes, read when the service starts.
   *
   * @throws DirectoryRefused and the service does not start
   */
  @Produces
  @Singleton
  @Startup
  static DirectoryFile directoryFile(
      @ConfigProperty(name = "yizhan.site") Path site, InstantSource clock) {
    return new DirectoryFile(site.resolve("data").resolve("directory.v1.json"), clock);
  }

  /** The day by which routes, terms and contacts are judged. */
  @Produces
  @Singleton
  static Today today(@ConfigProperty(name = "yizhan.zone") ZoneId zone, InstantSource clock) {
    return new Today(clock, zone);
  }

  /** Its reading takes long and begins with the service, so that nobody waits for it. */
  @Produces
  @Singleton
  @Startup
  static Places places(
      @ConfigProperty(name = "yizhan.site") Path site, DirectoryFile file, InstantSource clock) {
    return new Places(site.resolve("data"), file::current, clock);
  }

  @Produces
  @Singleton
  static CurrentRouter router(DirectoryFile file) {
    return new CurrentRouter(file::current);
  }
}
