package org.yizhan.site.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.reading.ContentReader;
import org.yizhan.site.content.reading.Reading;
import org.yizhan.site.output.Address;

/** The content of this repository, read once and baked once for all tests. */
public final class RealSite {
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  public static final Content CONTENT = read();
  public static final Path FOLDER = bake();

  private RealSite() {}

  private static Content read() {
    try {
      Reading reading = ContentReader.read(Path.of("..", "content"), NOW);
      if (reading.content() == null) {
        throw new AssertionError("the content has errors: " + reading.problems());
      }
      return reading.content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path bake() {
    Path folder = Path.of("target", "test-site").toAbsolutePath();
    new Bakery().bake(CONTENT, folder, NOW);
    return folder;
  }

  /** The pages as they are parsed when the first test asks for one. */
  private static final class Parsed {
    private static final Map<String, Document> PAGES = parse();
  }

  private static Map<String, Document> parse() {
    Map<String, Document> pages = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.put(FOLDER.relativize(file).toString(), Jsoup.parse(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  /** Every page by its file, such as {@code zh/help/index.html}. */
  static Map<String, Document> pages() {
    return Parsed.PAGES;
  }

  /** The page at {@code address}, such as {@code zh/help/}. */
  public static Document page(String address) {
    Document page = Parsed.PAGES.get(new Address(address).file());
    if (page == null) {
      throw new AssertionError("there is no page " + address);
    }
    return page;
  }
}
