package org.yizhan.intake.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Baked pages to be filled. A page is parsed once for each bake, and every reader gets an own copy.
 */
@ApplicationScoped
public class SitePages {

  private final BakedSite site;
  private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

  SitePages(BakedSite site) {
    this.site = site;
  }

  private record Parsed(BakedSite.Found file, Document document) {}

  /**
   * A copy of a baked page whose links hold at another address.
   *
   * @param path where the page lies in the site, example {@code /zh/help/}; few, as each is kept
   * @param servedAt the address that is being answered, example {@code /requests}
   * @return empty when the site has no such page at the moment
   */
  public Optional<SitePage> page(String path, String servedAt) {
    return site.find(path)
        .flatMap(file -> parse(path, file))
        .map(document -> SitePage.moved(document.clone(), path, servedAt));
  }

  private Optional<Document> parse(String path, BakedSite.Found file) {
    Parsed before = parsed.get(path);
    if (before != null && before.file().equals(file)) {
      return Optional.of(before.document());
    }
    try {
      Document document = Jsoup.parse(Files.readString(file.path()));
      document.outputSettings().prettyPrint(false);
      parsed.put(path, new Parsed(file, document));
      return Optional.of(document);
    } catch (IOException e) {
      return Optional.ofNullable(before).map(Parsed::document);
    }
  }
}
