package org.yizhan.intake.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import org.yizhan.intake.directory.DirectoryReader;

/**
 * What Jazzer throws bytes at: whatever a body holds, it is unreadable, or wrong in named places,
 * or a request; never anything else, and the same each time.
 */
public final class GateFuzz {

  private static final RequestReader READER =
      new RequestReader(
          DirectoryReader.read(Path.of("src/test/resources/site/data/directory.v1.json")),
          Instant.parse("2026-11-23T12:00:00Z"));

  private GateFuzz() {}

  public static void fuzzerTestOneInput(byte[] body) {
    try {
      JsonNode json = StrictJson.read(body);
      Checked<HelpRequest> first = READER.read(json);
      if (!first.equals(READER.read(json))) {
        throw new IllegalStateException("read twice, it is not the same");
      }
    } catch (UnreadableException e) {
      if (e.error().code().isEmpty()) {
        throw new IllegalStateException("unreadable without a reason");
      }
    }
  }
}
