package org.yizhan.site.bake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yizhan.site.flowchart.FlowDrawing;
import org.yizhan.site.output.Hash;

/**
 * {@code _headers.json}: the headers to send with each file, by its path, by the beginning of it
 * ({@code /data/*}) or by its end ({@code *.svg}); where two fit, the later one says more. It is
 * for whoever serves the folder, not for visitors. No value changes from bake to bake, so that a
 * server's configuration holds.
 */
final class ForServers {
  static final String FILE = "_headers.json";

  /** A warning may just have been published; what has not changed is answered by 304. */
  static final String ASKED_FOR_EACH_TIME = "no-cache";

  /** What is named by its hash never changes (RFC 8246). */
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** What every page says itself and more strictly; and what only a header can, about frames. */
  static final String POLICY =
      "base-uri 'none'; object-src 'none'; frame-src 'none'; font-src 'none'; media-src 'none';"
          + " connect-src 'self'; img-src 'self'; manifest-src 'self'; worker-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  static final String WORKER_POLICY = "default-src 'none'; connect-src 'self'";

  /**
   * What is no page, when it is opened by itself: no script runs in it and nothing is loaded. A
   * drawing has its one style, which is the same in all of them.
   */
  static final String FILE_POLICY =
      "default-src 'none'; style-src "
          + Hash.of(FlowDrawing.STYLE).forPolicy()
          + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final List<String> FILES = List.of("*.svg", "*.xml", "*.json", "*.geojson");

  private static final String CACHE = "Cache-Control";
  private static final String CSP = "Content-Security-Policy";

  /** Up to the part of a path that is a hash, and one character more. */
  private static final Pattern HASHED =
      Pattern.compile("/(?:assets|data)/(?:.*?[./-])?[0-9a-f]{10}[./]");

  private ForServers() {}

  static void write(Path out) throws IOException {
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    Map<String, String> all = new LinkedHashMap<>();
    all.put(CSP, POLICY);
    all.put("Cross-Origin-Opener-Policy", "same-origin");
    all.put("Referrer-Policy", "no-referrer");
    all.put("X-Content-Type-Options", "nosniff");
    all.put(CACHE, ASKED_FOR_EACH_TIME);
    rules.put("/*", all);
    for (String path : hashed(out)) {
      rules.put(path, Map.of(CACHE, FOR_EVER));
    }
    FILES.forEach(ending -> rules.put(ending, Map.of(CSP, FILE_POLICY)));
    rules.put("/" + OfflineWorker.PLACE.path(), Map.of(CSP, WORKER_POLICY));
    Files.writeString(
        out.resolve(FILE),
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rules) + "\n");
  }

  private static Set<String> hashed(Path out) throws IOException {
    Set<String> hashed = new TreeSet<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = "/" + out.relativize(file).toString().replace('\\', '/');
        Matcher matcher = HASHED.matcher(path);
        if (matcher.lookingAt()) {
          hashed.add(matcher.group().endsWith("/") ? matcher.group() + "*" : path);
        }
      }
    }
    return hashed;
  }
}
