package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page weighs on a bad network, compressed ahead by deflate. */
class PageWeightTest {
  /** What has to come before anything shows: the page itself, since its style is in it. */
  private static final int CRITICAL_BYTES = 10_000;

  /** The first window of a fresh connection: 10 segments of 1,460 bytes (RFC 6928). */
  private static final int WINDOW_BYTES = 14_600;

  private static final int SCRIPT_BYTES = 5_000;
  private static final int STYLE_BYTES = 3_000;

  @Test
  void a_page_is_seen_after_one_round_trip() throws IOException {
    for (String file : RealSite.pages().keySet()) {
      int bytes = compressed(RealSite.FOLDER.resolve(file));
      assertTrue(bytes <= CRITICAL_BYTES, file + " has " + bytes);
    }
  }

  @Test
  void a_page_and_its_scripts_fit_into_the_first_window() throws IOException {
    for (var page : RealSite.pages().entrySet()) {
      Path file = RealSite.FOLDER.resolve(page.getKey());
      int scripts = 0;
      for (Element script : page.getValue().select("script[src]")) {
        scripts += compressed(file.getParent().resolve(script.attr("src")).normalize());
      }
      if (scripts > 0) {
        scripts += compressed(RealSite.FOLDER.resolve(new Assets().script("places").path()));
      }
      int bytes = compressed(file) + scripts;
      assertTrue(scripts <= SCRIPT_BYTES, page.getKey() + " has scripts of " + scripts);
      assertTrue(bytes <= WINDOW_BYTES, page.getKey() + " has " + bytes);
    }
  }

  @Test
  void the_style_is_small() throws IOException {
    int bytes = compressed(RealSite.FOLDER.resolve("assets/yizhan.css"));
    assertTrue(bytes <= STYLE_BYTES, "it has " + bytes);
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
      Files.copy(file, zipped);
    }
    return bytes.size();
  }
}
