package org.yizhan.site.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Origin;
import org.yizhan.site.output.Address;
import org.yizhan.site.pages.Sheet;
import org.yizhan.site.shown.Marks;

/**
 * {@code robots.txt}, and {@code sitemap.xml} where the site knows its public address: the sitemap
 * protocol has no relative ones. No sample stands in it.
 */
final class ForRobots {
  private ForRobots() {}

  static void write(Content content, List<Sheet> sheets, Path out) throws IOException {
    Origin origin = content.municipality().origin();
    String robots = "User-agent: *\nAllow: /\n";
    if (origin == null) {
      Files.writeString(out.resolve("robots.txt"), robots);
      return;
    }
    Files.writeString(
        out.resolve("robots.txt"), robots + "Sitemap: " + origin.at("sitemap.xml") + "\n");
    StringBuilder map =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
            .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (Sheet sheet : sheets) {
      if (sheet.twin() != null && !sheet.ofSample()) {
        map.append("<url><loc>").append(at(origin, sheet.address())).append("</loc>");
        alternate(map, sheet.language().tag(), origin, sheet.address());
        alternate(map, sheet.language().twin().tag(), origin, sheet.twin());
        alternate(map, "x-default", origin, sheet.fallback());
        map.append("</url>\n");
      }
    }
    Files.writeString(out.resolve("sitemap.xml"), map.append("</urlset>\n"));
  }

  private static void alternate(
      StringBuilder map, String language, Origin origin, Address address) {
    map.append(
        "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
            .formatted(language, at(origin, address)));
  }

  private static String at(Origin origin, Address address) {
    return Marks.escape(origin.at(address.path()));
  }
}
