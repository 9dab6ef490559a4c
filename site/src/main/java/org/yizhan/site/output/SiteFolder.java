package org.yizhan.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder that a site is published into. Publishing erases what lies there, so it has to be
 * absent, empty or an earlier bake.
 */
public final class SiteFolder {
  /** Every bake writes it, and hardly anything else does. */
  private static final Path MARK = Path.of("data", "directory.v1.json");

  private final Path path;

  private SiteFolder(Path path) {
    this.path = path;
  }

  /**
   * The site folder at {@code out}, links followed.
   *
   * @throws BakeException in one sentence, if something lies there that no bake has written
   */
  public static SiteFolder at(Path out) {
    try {
      SiteFolder folder = new SiteFolder(real(out));
      folder.demandReplaceable();
      return folder;
    } catch (IOException e) {
      throw new BakeException("Cannot look at " + out + ": " + e + ".", e);
    }
  }

  /**
   * Refuses a folder in which the site would erase what it is made from, or be read as such.
   *
   * @param source a folder that is there
   * @throws BakeException in one sentence, if this is {@code source}, lies in it or contains it
   */
  public void demandApartFrom(Path source) {
    try {
      Path other = real(source);
      if (path.startsWith(other) || other.startsWith(path)) {
        throw new BakeException(
            "A bake erases its OUT_DIR, and %s overlaps with %s: name an OUT_DIR outside of it."
                .formatted(path, other));
      }
    } catch (IOException e) {
      throw new BakeException("Cannot look at " + source + ": " + e + ".", e);
    }
  }

  /** A folder beside this one, which only this process uses. */
  public Path sibling(String ending) {
    return path.resolveSibling(
        "." + path.getFileName() + "-" + ProcessHandle.current().pid() + ending);
  }

  /**
   * Puts {@code fresh} in this folder's place by two renames: whoever reads meanwhile meets the old
   * site, or for a moment none, never half. If the second fails, the old site is moved back.
   */
  public void replaceBy(Path fresh) throws IOException {
    demandReplaceable();
    Path old = sibling("-old");
    remove(old);
    boolean published = Files.exists(path);
    if (published) {
      Files.move(path, old);
    }
    try {
      Files.move(fresh, path);
    } catch (IOException e) {
      if (published) {
        moveBack(old, e);
      }
      throw e;
    }
    remove(old);
  }

  @Override
  public String toString() {
    return path.toString();
  }

  public static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void moveBack(Path old, IOException reason) {
    try {
      Files.move(old, path);
    } catch (IOException e) {
      throw new BakeException(
          "cannot publish %s (%s); move the old site back by hand, it is in %s"
              .formatted(path, reason, old),
          e);
    }
  }

  private void demandReplaceable() throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path.resolve(MARK)) && !isEmptyFolder()) {
      throw new BakeException(
          "A bake erases its OUT_DIR, and what is in %s comes from no bake (it has no %s): empty it,"
                  .formatted(path, MARK)
              + " or name another OUT_DIR.");
    }
  }

  private boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.findAny().isEmpty();
    }
  }

  /** Without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    return Files.exists(absolute) || absolute.getParent() == null
        ? absolute.toRealPath()
        : real(absolute.getParent()).resolve(absolute.getFileName()).normalize();
  }
}
