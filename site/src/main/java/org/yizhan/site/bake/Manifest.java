package org.yizhan.site.bake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.Edition;

/**
 * {@code manifest.webmanifest} of each language (W3C Web Application Manifest): with it the site
 * can be kept on the home screen. Its links are relative to itself, and so hold below any path.
 */
final class Manifest {
  private static final String FILE = "manifest.webmanifest";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Manifest() {}

  static void write(Edition edition, Path out) throws IOException {
    Path file = out.resolve(Address.in(edition.language(), FILE).path());
    Files.writeString(file, JSON.writeValueAsString(of(edition)) + "\n");
  }

  private static Map<String, Object> of(Edition edition) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", edition.municipality().name());
    manifest.put("short_name", edition.words().say("site.short-name"));
    manifest.put("lang", edition.language().tag());
    manifest.put("start_url", "./");
    manifest.put("scope", "../");
    manifest.put("display", "minimal-ui");
    manifest.put("background_color", "#ffffff");
    manifest.put("theme_color", "#0a5a66");
    manifest.put(
        "icons",
        List.of(
            icon("icon.svg", "any", "image/svg+xml"),
            icon("icon-192.png", "192x192", "image/png"),
            icon("icon-512.png", "512x512", "image/png")));
    return manifest;
  }

  private static Map<String, String> icon(String file, String sizes, String type) {
    Map<String, String> icon = new LinkedHashMap<>();
    icon.put("src", "../assets/" + file);
    icon.put("sizes", sizes);
    icon.put("type", type);
    return icon;
  }
}
