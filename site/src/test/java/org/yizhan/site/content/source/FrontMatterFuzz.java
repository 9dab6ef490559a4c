package org.yizhan.site.content.source;

import java.nio.file.Path;
import org.yizhan.site.content.Problems;

/**
 * What Jazzer throws bytes at: whatever a file of the content holds, it is read, or what is wrong
 * with it is recorded; never anything else.
 */
public final class FrontMatterFuzz {

  private static final Path FILE = Path.of("zh/pages/any.md");

  private FrontMatterFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Problems problems = new Problems();
    MarkdownFile file = MarkdownFile.read(FILE, bytes, problems);
    boolean read = file != null && file.fields() != null;
    if (!read && !problems.anyErrors()) {
      throw new IllegalStateException("not read, and no reason given");
    }
  }
}
