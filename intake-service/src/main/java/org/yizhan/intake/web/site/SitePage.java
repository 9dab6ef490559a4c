package org.yizhan.intake.web.site;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A copy of a baked page: the site's look around what the service has to say. */
public final class SitePage {

  private static final Set<String> LINKS = Set.of("href", "src", "action", "poster");

  private final Document document;

  private SitePage(Document document) {
    this.document = document;
  }

  /**
   * Rewrites every relative link from where the page lies to where it is served, those for scripts
   * ({@code data-…="../…"}) too.
   */
  static SitePage moved(Document document, String from, String to) {
    for (String attribute : LINKS) {
      for (Element element : document.select("[" + attribute + "]")) {
        element.attr(attribute, relative(element.attr(attribute), from, to));
      }
    }
    for (Element element : document.select("[^data-]")) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("data-") && attribute.getValue().startsWith("../")) {
          attribute.setValue(relative(attribute.getValue(), from, to));
        }
      }
    }
    return new SitePage(document);
  }

  /** The one element of the page that an answer may change. */
  public Element main() {
    Element main = document.getElementById("main");
    if (main == null) {
      throw new IllegalStateException("the baked page has no element with the id main");
    }
    return main;
  }

  /** Puts an answer in the place of the page's own words. */
  public SitePage answer(String title, String mainHtml) {
    document.title(title);
    main().html(mainHtml);
    return this;
  }

  /** What the window is called. */
  public String title() {
    return document.title();
  }

  /** Calls the window something else. */
  public void retitle(String title) {
    document.title(title);
  }

  /** The way from an address to the site's root, example {@code ../} for /track/messages. */
  public static String toRoot(String servedAt) {
    return "../".repeat(folders(servedAt).size());
  }

  /** The whole page. */
  public String html() {
    return document.outerHtml();
  }

  /**
   * A link as it must be written at another address of the same site; a link out of the site,
   * within the page, or with a scheme stays.
   */
  static String relative(String link, String from, String to) {
    if (link.isEmpty() || link.matches("(?s)(#|/|[A-Za-z][A-Za-z0-9+.-]*:).*")) {
      return link;
    }
    int end = link.replaceAll("[?#].*", "").length();
    String target = URI.create(from).resolve(link.substring(0, end)).getRawPath();
    List<String> base = folders(to);
    List<String> goal = folders(target);
    int common = 0;
    while (common < base.size()
        && common < goal.size()
        && base.get(common).equals(goal.get(common))) {
      common++;
    }
    StringBuilder path = new StringBuilder("../".repeat(base.size() - common));
    goal.subList(common, goal.size()).forEach(folder -> path.append(folder).append('/'));
    path.append(target.substring(target.lastIndexOf('/') + 1));
    return (path.isEmpty() ? "./" : path) + link.substring(end);
  }

  private static List<String> folders(String path) {
    String inner = path.substring(1, Math.max(1, path.lastIndexOf('/')));
    return inner.isEmpty() ? List.of() : List.of(inner.split("/", -1));
  }
}
