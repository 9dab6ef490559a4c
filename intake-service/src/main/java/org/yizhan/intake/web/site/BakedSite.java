package org.yizhan.intake.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yizhan.intake.web.ContentCoding;

/**
 * The folder that the site was baked into. It is looked up anew each time, since a fresh bake takes
 * its place while the service runs.
 */
@ApplicationScoped
public class BakedSite {

  /** One segment of an address: no dot at its start, nothing that could mean another folder. */
  private static final Pattern SEGMENT =
      Pattern.compile("[^./\\\\\\x00-\\x1f:][^/\\\\\\x00-\\x1f:]*");

  private static final String WELL_KNOWN = ".well-known";

  /** What the bake lays beside the pages for servers, and no visitor asks for by its name. */
  private static final Pattern FOR_SERVERS = Pattern.compile("/_headers\\.json|.*\\.(br|gz)");

  private final Path root;

  /**
   * Serves one folder.
   *
   * @param site {@code yizhan.site}, example {@code site/target/site}
   */
  BakedSite(@ConfigProperty(name = "yizhan.site") Path site) {
    this.root = site.toAbsolutePath().normalize();
  }

  /** A file as it was when it was looked up. */
  public record Found(Path path, long modifiedMillis, long size) {

    /** Changes whenever a bake has written the file again, and differs between the codings. */
    String etag(ContentCoding coding) {
      String written = Long.toHexString(modifiedMillis) + "-" + Long.toHexString(size);
      return "\"" + written + (coding == ContentCoding.IDENTITY ? "" : "-" + coding.token()) + "\"";
    }
  }

  /** True unless the folder is just being exchanged, or gone. */
  public boolean present() {
    return Files.isDirectory(root);
  }

  /** True when the address names a folder without saying so by a slash at its end. */
  boolean folder(String path) {
    return resolve(path).filter(Files::isDirectory).isPresent();
  }

  /**
   * The file behind an address.
   *
   * @param path decoded, beginning with a slash; one that ends with a slash means its index.html
   */
  public Optional<Found> find(String path) {
    return FOR_SERVERS.matcher(path).matches()
        ? Optional.empty()
        : resolve(path.endsWith("/") ? path + "index.html" : path).flatMap(this::look);
  }

  /** A file at the top that is for us, and not for visitors. */
  Optional<Found> own(String name) {
    return look(root.resolve(name));
  }

  /** The same content as the bake has compressed it, if it has. */
  Optional<Found> coded(Found found, ContentCoding coding) {
    return look(found.path().resolveSibling(found.path().getFileName() + coding.ending()));
  }

  private Optional<Path> resolve(String path) {
    Path file = root;
    String inner = path.substring(1);
    for (String segment : inner.isEmpty() ? new String[0] : inner.split("/", -1)) {
      boolean wellKnown = file.equals(root) && segment.equals(WELL_KNOWN);
      if (!wellKnown && !SEGMENT.matcher(segment).matches()) {
        return Optional.empty();
      }
      file = file.resolve(segment);
    }
    return Optional.of(file);
  }

  private Optional<Found> look(Path file) {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      if (!facts.isRegularFile() || !file.toRealPath().startsWith(root.toRealPath())) {
        return Optional.empty();
      }
      return Optional.of(new Found(file, facts.lastModifiedTime().toMillis(), facts.size()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
