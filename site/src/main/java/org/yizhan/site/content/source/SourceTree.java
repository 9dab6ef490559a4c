package org.yizhan.site.content.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files below {@code content/} as bytes, by their path with forward slashes. */
public final class SourceTree {
  private final NavigableMap<String, byte[]> files;

  private SourceTree(NavigableMap<String, byte[]> files) {
    this.files = files;
  }

  /** Reads every file once; hidden files and editors' back-ups ({@code x~}) do not count. */
  public static SourceTree read(Path content) throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Path relative = content.relativize(file);
        if (!isHidden(relative) && Files.isRegularFile(file)) {
          files.put(relative.toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return new SourceTree(files);
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

  static MessageDigest sha256() {
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
