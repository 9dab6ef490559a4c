package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yizhan.site.output.Compression;
import org.yizhan.site.press.Assets;

/** What a page weighs on a bad network, compressed ahead as it is sent. */
class PageWeightTest {
  /** What comes with an answer of the servers in {@code docs/serving}, as HTTP/2 sends it. */
  private static final int HEADER_BYTES = 500;

  /** What has to come before anything shows: the page itself, since its style is in it. */
  private static final int CRITICAL_BYTES = 10_000;

  /** The first window of a fresh connection: 10 segments of 1,460 bytes (RFC 6928). */
  private static final int WINDOW_BYTES = 14_600;

  /** The list of all stations, which is split where it needs more. */
  private static final Set<String> WHOLE_WINDOW =
      Set.of("zh/stations/index.html", "en/stations/index.html");

  /** It carries every piece there is, and no visitor opens it. */
  private static final String WORKSHOP = "components/index.html";

  /** By deflate; the style by brotli. */
  private static final int SCRIPT_BYTES = 1_200;

  private static final int STYLE_BYTES = 3_100;

  @BeforeAll
  static void brotli_is_there() {
    assumeTrue(Compression.available().get(0) == Compression.BROTLI, "no brotli for this machine");
  }

  @Test
  void a_page_is_seen_after_one_round_trip() throws IOException {
    for (String file : visited()) {
      byte[] page = Files.readAllBytes(RealSite.FOLDER.resolve(file));
      int most = (WHOLE_WINDOW.contains(file) ? WINDOW_BYTES : CRITICAL_BYTES) - HEADER_BYTES;
      if (deflated(page) > most) {
        int bytes = brotli(page);
        assertTrue(bytes <= most, file + " has " + bytes);
      }
    }
  }

  @Test
  void no_page_loads_a_module_before_it_is_touched() {
    RealSite.pages()
        .forEach((file, page) -> assertTrue(page.select("script[src]").isEmpty(), file));
  }

  @Test
  void the_script_of_every_page_is_small() {
    int bytes = deflated(new Assets().script().getBytes(StandardCharsets.UTF_8));
    assertTrue(bytes <= SCRIPT_BYTES, "it has " + bytes);
  }

  @Test
  void the_style_of_a_page_is_small() throws IOException {
    Set<String> styles = new HashSet<>();
    visited().forEach(file -> styles.add(RealSite.pages().get(file).select("style").html()));
    for (String style : styles) {
      int bytes = brotli(style.getBytes(StandardCharsets.UTF_8));
      assertTrue(bytes <= STYLE_BYTES, "one has " + bytes);
    }
  }

  private static List<String> visited() {
    return RealSite.pages().keySet().stream().filter(file -> !file.equals(WORKSHOP)).toList();
  }

  private static int brotli(byte[] text) throws IOException {
    return Compression.BROTLI.of(text).length;
  }

  /** Quicker than brotli; what is light enough even so need not be asked again. */
  private static int deflated(byte[] text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(text);
    deflater.finish();
    int size = deflater.deflate(new byte[text.length + 64]);
    deflater.end();
    return size;
  }
}
