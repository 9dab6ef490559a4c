package org.yizhan.site.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.RealSite;

class CompressionTest {
  @TempDir Path folder;

  @Test
  void beside_a_page_lies_the_same_page_smaller() throws IOException {
    Path page = copy("zh/index.html");

    Compression.writeBeside(folder, List.of(Compression.BROTLI, Compression.GZIP));

    Path brotli = folder.resolve("index.html.br");
    Path gzip = folder.resolve("index.html.gz");
    try (InputStream in = new BrotliInputStream(Files.newInputStream(brotli))) {
      assertArrayEquals(Files.readAllBytes(page), in.readAllBytes());
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(gzip))) {
      assertArrayEquals(Files.readAllBytes(page), in.readAllBytes());
    }
    assertTrue(Files.size(brotli) < Files.size(gzip));
  }

  @Test
  void the_same_content_gives_the_same_bytes() throws IOException {
    byte[] content = Files.readAllBytes(RealSite.FOLDER.resolve("zh/help/index.html"));
    for (Compression coding : Compression.available()) {
      assertArrayEquals(coding.of(content), coding.of(content));
    }
  }

  @Test
  void what_is_opened_in_need_is_made_smallest() throws IOException {
    byte[] content = Files.readAllBytes(RealSite.FOLDER.resolve("zh/help/index.html"));
    for (String folders : List.of("zh/help/", "zh/countries/it/", "zh/countries/it/pack/")) {
      Files.createDirectories(folder.resolve(folders));
      Files.write(folder.resolve(folders + "index.html"), content);
    }

    Compression.writeBeside(folder, List.of(Compression.BROTLI));

    long smallest = Compression.BROTLI.of(content).length;
    assertEquals(smallest, Files.size(folder.resolve("zh/help/index.html.br")));
    assertEquals(smallest, Files.size(folder.resolve("zh/countries/it/index.html.br")));
    assertTrue(Files.size(folder.resolve("zh/countries/it/pack/index.html.br")) > smallest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sw.js",
        "assets/finder.0123456789.js",
        "data/finder/0123456789/zh.json",
        "data/kit/zh.0123456789.json"
      })
  void so_is_all_that_a_phone_takes_after_the_first_visit(String place) throws IOException {
    byte[] content = Files.readAllBytes(RealSite.FOLDER.resolve("zh/help/index.html"));
    Files.createDirectories(folder.resolve(place).getParent());
    Files.write(folder.resolve(place), content);

    Compression.writeBeside(folder, List.of(Compression.BROTLI));

    assertEquals(Compression.BROTLI.of(content).length, Files.size(folder.resolve(place + ".br")));
  }

  @Test
  void what_saves_nothing_is_left_out() throws IOException {
    Files.writeString(folder.resolve("robots.txt"), "User-agent: *\nAllow: /\n");
    Files.write(folder.resolve("a.png"), new byte[10_000]);

    Compression.writeBeside(folder, List.of(Compression.GZIP));

    assertFalse(Files.exists(folder.resolve("robots.txt.gz")));
    assertFalse(Files.exists(folder.resolve("a.png.gz")));
  }

  @Test
  void this_machine_has_brotli() {
    assertEquals(List.of(Compression.BROTLI, Compression.GZIP), Compression.available());
  }

  private Path copy(String page) throws IOException {
    return Files.copy(RealSite.FOLDER.resolve(page), folder.resolve("index.html"));
  }
}
