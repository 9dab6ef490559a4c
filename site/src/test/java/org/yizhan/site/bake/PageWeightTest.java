package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.yizhan.site.press.Assets;

/** What a page weighs on a bad network, compressed ahead by deflate. */
class PageWeightTest {
  /**
   * What has to come before anything shows: the page itself, since its style is in it. Brotli,
   * which every browser of the last years takes, needs a fifth less: 10,000.
   */
  private static final int CRITICAL_BYTES = 12_000;

  /** The first window of a fresh connection: 10 segments of 1,460 bytes (RFC 6928). */
  private static final int WINDOW_BYTES = 14_600;

  /** The list of all stations, which is split where it needs more. */
  private static final Set<String> WHOLE_WINDOW =
      Set.of("zh/stations/index.html", "en/stations/index.html");

  /** It carries every piece there is, and no visitor opens it. */
  private static final String WORKSHOP = "components/index.html";

  private static final int SCRIPT_BYTES = 1_200;
  private static final int STYLE_BYTES = 3_300;

  @Test
  void a_page_is_seen_after_one_round_trip() throws IOException {
    for (String file : visited()) {
      int bytes = compressed(RealSite.FOLDER.resolve(file));
      int most = WHOLE_WINDOW.contains(file) ? WINDOW_BYTES : CRITICAL_BYTES;
      assertTrue(bytes <= most, file + " has " + bytes);
    }
  }

  @Test
  void no_page_loads_a_module_before_it_is_touched() {
    RealSite.pages()
        .forEach((file, page) -> assertTrue(page.select("script[src]").isEmpty(), file));
  }

  @Test
  void the_script_of_every_page_is_small() {
    int bytes = compressed(new Assets().script().getBytes(StandardCharsets.UTF_8));
    assertTrue(bytes <= SCRIPT_BYTES, "it has " + bytes);
  }

  @Test
  void the_style_of_a_page_is_small() {
    for (String file : visited()) {
      String style = RealSite.pages().get(file).select("style").html();
      int bytes = compressed(style.getBytes(StandardCharsets.UTF_8));
      assertTrue(bytes <= STYLE_BYTES, file + " has " + bytes);
    }
  }

  private static List<String> visited() {
    return RealSite.pages().keySet().stream().filter(file -> !file.equals(WORKSHOP)).toList();
  }

  private static int compressed(Path file) throws IOException {
    return compressed(Files.readAllBytes(file));
  }

  private static int compressed(byte[] text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(text);
    deflater.finish();
    int size = deflater.deflate(new byte[text.length + 64]);
    deflater.end();
    return size;
  }
}
