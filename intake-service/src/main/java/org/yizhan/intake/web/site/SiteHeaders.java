package org.yizhan.intake.web.site;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers of each file, as the bake says them in {@code _headers.json}: by its path, by the
 * beginning of it ({@code /data/*}) or by its end ({@code *.svg}); where two fit, the later one
 * says more. A site that says nothing is served with what refuses most and is asked for each time.
 */
@ApplicationScoped
public class SiteHeaders {
  private static final String FILE = "_headers.json";
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<LinkedHashMap<String, Map<String, String>>> RULES =
      new TypeReference<>() {};

  private final BakedSite site;
  private volatile Rules rules = new Rules(null, Map.of());

  SiteHeaders(BakedSite site) {
    this.site = site;
  }

  private record Rules(BakedSite.Found file, Map<String, Map<String, String>> byPath) {}

  /**
   * What to send with a file.
   *
   * @param path of the file itself, example {@code /zh/index.html}
   */
  Map<String, String> of(String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    current()
        .byPath()
        .forEach(
            (where, said) -> {
              if (fits(where, path)) {
                headers.putAll(said);
              }
            });
    return headers;
  }

  private static boolean fits(String where, String path) {
    if (where.startsWith("*")) {
      return path.endsWith(where.substring(1));
    }
    return where.endsWith("*")
        ? path.startsWith(where.substring(0, where.length() - 1))
        : path.equals(where);
  }

  /** Between two bakes, and while the file cannot be read, what it said last. */
  private Rules current() {
    Rules known = rules;
    BakedSite.Found file = site.own(FILE).orElse(known.file());
    if (file != null && !file.equals(known.file())) {
      try {
        known = new Rules(file, JSON.readValue(file.path().toFile(), RULES));
        rules = known;
      } catch (IOException e) {
        return known;
      }
    }
    return known;
  }
}
