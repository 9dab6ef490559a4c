package org.yizhan.site.content.source;

import java.nio.file.Path;
import org.yizhan.site.content.Problems;

/** A data file beside {@code zh/} and {@code en/}. */
public final class DataFile {
  private DataFile() {}

  /** Its keys; null, with a problem recorded, if it is missing or broken. */
  public static Fields yaml(SourceTree tree, String path, Problems problems) {
    String text = text(tree, path, problems);
    return text == null ? null : YamlText.fields(Path.of(path), text, 0, problems);
  }

  /** Its text; null, with a problem recorded, if it is missing or not UTF-8. */
  public static String text(SourceTree tree, String path, Problems problems) {
    byte[] bytes = tree.bytes(path);
    if (bytes == null) {
      problems.error(Path.of(path), 1, "file", "the file is missing", "Restore it.");
      return null;
    }
    return Decoded.text(Path.of(path), bytes, problems);
  }
}
