package org.yizhan.site.output;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the files of the site are, as a server has to say with each (RFC 9110 §8.3). */
public final class MediaType {
  private static final String FALLBACK = "application/octet-stream";

  private static final Map<String, String> BY_ENDING = byEnding();

  private MediaType() {}

  private static Map<String, String> byEnding() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("html", "text/html; charset=utf-8");
    types.put("css", "text/css; charset=utf-8");
    types.put("js", "text/javascript; charset=utf-8");
    types.put("txt", "text/plain; charset=utf-8");
    types.put("vcf", "text/vcard; charset=utf-8");
    types.put("json", "application/json");
    types.put("geojson", "application/geo+json");
    types.put("webmanifest", "application/manifest+json");
    types.put("xml", "application/xml");
    types.put("svg", "image/svg+xml");
    types.put("png", "image/png");
    types.put("ico", "image/x-icon");
    types.put("pdf", "application/pdf");
    return types;
  }

  /**
   * The type of a file.
   *
   * @param name of the file, with or without folders before it
   */
  public static String of(String name) {
    if (name.endsWith("feed.xml")) {
      return "application/atom+xml";
    }
    if (name.endsWith(".cap.xml")) {
      return "application/cap+xml";
    }
    return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), FALLBACK);
  }
}
