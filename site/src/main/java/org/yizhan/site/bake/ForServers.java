package org.yizhan.site.bake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code _headers.json}: the headers to send with each file, by pattern of its path. It is for
 * whoever serves the folder, not for visitors.
 */
final class ForServers {
  static final String FILE = "_headers.json";

  private ForServers() {}

  static void write(Assets assets, Path out) throws IOException {
    Files.writeString(
        out.resolve(FILE),
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of("/*", assets.headers()))
            + "\n");
  }
}
