package org.yizhan.site.shown;

import java.util.Map;
import java.util.Set;

/** Which room of the site, below a language, each document of the content has. */
public final class Rooms {
  /** Where each folder's documents are on the site; {@code %s} is the slug. */
  private static final Map<String, String> FOLDERS =
      Map.of(
          "stations", "stations/%s/",
          "countries", "countries/%s/",
          "guidance", "guidance/%s/",
          "alerts", "alerts/%s/",
          "articles", "about/reports/%s/",
          "offices", "about/offices/#%s");

  private static final Set<String> OWN_ROOM = Set.of("help", "track", "verify", "offline", "about");

  /** The address, below the language, of the document {@code slug} of {@code folder}. */
  public static String of(String folder, String slug) {
    if (!folder.equals("pages")) {
      String pattern = FOLDERS.get(folder);
      return pattern == null ? folder + "/" + slug + "/" : pattern.formatted(slug);
    }
    if (slug.equals("home")) {
      return "";
    }
    return OWN_ROOM.contains(slug) ? slug + "/" : "about/" + slug + "/";
  }

  private Rooms() {}
}
