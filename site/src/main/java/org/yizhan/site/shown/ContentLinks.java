package org.yizhan.site.shown;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Mission;
import org.yizhan.site.output.Address;

/**
 * From a link as an editor writes it to a relative reference: {@code ../guidance/x.md} and {@code
 * x.md} lead to documents, {@code site:/stations/} to any page; all else stays as it is.
 */
public final class ContentLinks {
  private static final Pattern DOCUMENT =
      Pattern.compile("(?:\\.\\./([a-z]+)/|)([a-z0-9-]+)\\.md(#.*)?");
  private static final String SITE = "site:/";

  private final Map<String, Mission> missions;

  public ContentLinks(Content content) {
    this.missions = content.missions();
  }

  /**
   * The link as it stands on a page.
   *
   * @param folder of the document that it is written in
   * @param reference how the page refers to an address of the site
   */
  public String resolve(
      String written, String folder, Language language, Function<Address, String> reference) {
    if (written.startsWith(SITE)) {
      return reference.apply(Address.in(language, written.substring(SITE.length())));
    }
    Matcher document = DOCUMENT.matcher(written);
    if (!document.matches()) {
      return written;
    }
    String to = document.group(1) == null ? folder : document.group(1);
    String rest = document.group(3) == null ? "" : document.group(3);
    return reference.apply(Address.in(language, room(to, document.group(2)) + rest));
  }

  private String room(String folder, String slug) {
    Mission mission = folder.equals("missions") ? missions.get(slug) : null;
    return mission == null
        ? Rooms.of(folder, slug)
        : Rooms.of("countries", mission.country().toLowerCase(java.util.Locale.ROOT)) + "#" + slug;
  }
}
