package org.yizhan.site.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Page;
import org.yizhan.site.output.HashedFile;
import org.yizhan.site.search.SearchText;
import org.yizhan.site.shown.AlertView;
import org.yizhan.site.shown.CountryView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.Ref;
import org.yizhan.site.shown.Rooms;
import org.yizhan.site.shown.Words;

/**
 * The page on which all others are found: by topic, and with a script by any word, in a text that
 * is fetched when first needed and never tells anyone what was looked for.
 */
public final class SearchPages {
  private final Edition edition;
  private final HashedFile file;

  /** The stations of a country: where their list begins, and how many were not revoked. */
  public record StationsOf(Ref country, int count) {}

  public SearchPages(Edition edition) {
    this.edition = edition;
    AlertSpeech speech = new AlertSpeech(edition);
    String text =
        SearchText.of(
            edition.content(),
            edition.language(),
            new SearchText.Site() {
              @Override
              public String room(String folder, String id) {
                return Rooms.of(folder, id);
              }

              @Override
              public String title(Alert alert) {
                return speech.titleByNow(alert);
              }

              @Override
              public String whereAndWhen(Alert alert) {
                return speech.whereAndWhen(alert);
              }

              @Override
              public SearchText.Span span(Alert alert) {
                AlertView view = edition.views().alert(alert);
                return view.inForceOrToCome()
                    ? new SearchText.Span(view.span().from().iso(), view.span().over())
                    : null;
              }

              @Override
              public String say(String key, Object... parts) {
                return edition.words().say(key, parts);
              }

              @Override
              public String sayTwin(String key) {
                return Words.of(edition.language().twin()).say(key);
              }
            });
    file = HashedFile.of("data/search/" + edition.language().code(), ".txt", text);
  }

  public void write(Path out) throws IOException {
    file.write(out);
  }

  public Sheet sheet() {
    Words words = edition.words();
    Page verify = edition.content().pages().get("verify");
    Map<String, Object> model = new HashMap<>();
    model.put("searchText", file.address().path());
    model.put("groups", edition.guidanceGroups());
    model.put("letters", edition.countries().stream().map(CountryView::index).distinct().toList());
    model.put("stations", stations());
    model.put("warnings", edition.warnings());
    model.put("pages", pages());
    model.put("verify", verify.title().in(edition.language()));
    model.put("verifySummary", verify.summary().in(edition.language()));
    return Sheet.of(
        edition,
        "search/",
        "search",
        words.say("search.title"),
        words.say("search.description"),
        model);
  }

  private List<StationsOf> stations() {
    Map<Ref, Integer> counts = new LinkedHashMap<>();
    edition.countries().forEach(country -> counts.put(country.ref(), 0));
    edition.stations().values().stream()
        .filter(station -> !station.closed())
        .forEach(station -> counts.merge(station.country(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> new StationsOf(count.getKey(), count.getValue()))
        .toList();
  }

  private List<Ref> pages() {
    List<Ref> pages = new ArrayList<>();
    for (String id : List.of("home", "help", "track", "verify", "offline", "about")) {
      String room = Rooms.of("pages", id);
      pages.add(
          new Ref(id, room, edition.content().pages().get(id).title().in(edition.language())));
    }
    pages.addAll(AboutPages.below(edition));
    return pages;
  }
}
