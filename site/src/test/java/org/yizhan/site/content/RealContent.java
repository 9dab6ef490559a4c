package org.yizhan.site.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.yizhan.site.content.reading.ContentReader;
import org.yizhan.site.content.reading.Reading;

/** The content of this repository; the system property {@code content} names another folder. */
public final class RealContent {
  public static final Path FOLDER = Path.of(System.getProperty("content", "../content"));

  private RealContent() {}

  public static Reading read() throws IOException {
    return ContentReader.read(FOLDER, Instant.now());
  }
}
