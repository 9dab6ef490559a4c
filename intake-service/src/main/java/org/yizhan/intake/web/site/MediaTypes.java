package org.yizhan.intake.web.site;

import io.vertx.core.http.impl.MimeMapping;
import java.util.Map;
import java.util.regex.Pattern;

/** What the baked files are; the more telling ending wins. */
final class MediaTypes {

  private static final Map<String, String> OURS =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("vcf", "text/vcard; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("svg", "image/svg+xml"));

  /** Of which the content gets smaller by being compressed. */
  private static final Pattern WORDS =
      Pattern.compile("text/.*|application/(json|xml)|.*\\+(json|xml)");

  private MediaTypes() {}

  static boolean isCompressible(String mediaType) {
    return WORDS.matcher(mediaType.replaceFirst(";.*", "")).matches();
  }

  static String of(String fileName) {
    if (fileName.equals("feed.xml")) {
      return "application/atom+xml";
    }
    if (fileName.endsWith(".cap.xml")) {
      return "application/cap+xml";
    }
    String ours = OURS.get(fileName.substring(fileName.lastIndexOf('.') + 1));
    if (ours != null) {
      return ours;
    }
    String known = MimeMapping.getMimeTypeForFilename(fileName);
    return known == null ? "application/octet-stream" : known;
  }
}
