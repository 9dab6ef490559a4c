package org.yizhan.site.content.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All files below {@code content/} as bytes, by their path with forward slashes. */
public final class SourceTree {
  private final NavigableMap<String, byte[]> files;

  private SourceTree(NavigableMap<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Reads every file once; hidden files and editors' back-ups ({@code x~}) do not count, nor does
   * what is gone by the time it is looked at.
   *
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static SourceTree read(Path content) throws IOException {
    Path root = content.toRealPath();
    Collector collector = new Collector(root);
    Files.walkFileTree(root, collector);
    return new SourceTree(collector.files);
  }

  /** Takes in each file that it is led to. */
  static final class Collector extends SimpleFileVisitor<Path> {
    private final Path content;
    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    Collector(Path content) {
      this.content = content;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path relative = content.relativize(file);
      if (!isHidden(relative) && Files.isRegularFile(file)) {
        try {
          files.put(relative.toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
          return FileVisitResult.CONTINUE; // it vanished since it was listed
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
      if (reason instanceof NoSuchFileException && !file.equals(content)) {
        return FileVisitResult.CONTINUE;
      }
      throw reason;
    }
  }

  /** The paths, in their order. */
  public Iterable<String> paths() {
    return files.keySet();
  }

  /** The file's bytes; null where there is no such file. */
  public byte[] bytes(String path) {
    return files.get(path);
  }

  /** First 16 hex digits of the SHA-256 over all paths and their bytes. */
  public String release() {
    MessageDigest digest = sha256();
    files.forEach(
        (path, bytes) -> {
          digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      String name = part.toString();
      if (name.endsWith("~") || (name.startsWith(".") && name.length() > 1)) {
        return true;
      }
    }
    return false;
  }
}
