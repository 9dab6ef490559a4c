package org.yizhan.site.alerts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.AlertHistory;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Municipality;

/**
 * Feeds of warnings (RFC 4287): {@code LANGUAGE/alerts/feed.xml} with all, and {@code
 * LANGUAGE/countries/it/feed.xml} for each country, also where none was ever sent. A reader may
 * show an entry long after it was fetched, so a title only tells what stays true, and each entry
 * carries its times.
 */
public final class AtomFeeds {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Content content;
  private final AlertHistory history;
  private final Instant now;

  private AtomFeeds(Content content, Instant now) {
    this.content = content;
    this.history = new AlertHistory(content.alerts());
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Writes all feeds.
   *
   * @param now the moment of the bake
   */
  public static void write(Content content, List<? extends AlertWords> words, Instant now, Path out)
      throws IOException {
    AtomFeeds feeds = new AtomFeeds(content, now);
    for (AlertWords language : words) {
      String code = language.language().code();
      feeds.write(
          code + "/alerts/",
          language.say("alerts.title"),
          List.copyOf(content.alerts().values()),
          language,
          out);
      for (Country country : content.countries().values()) {
        feeds.write(
            code + "/countries/" + country.slug() + "/",
            language.say("alerts.feed.country", country.name().in(language.language())),
            content.alerts().values().stream()
                .filter(alert -> alert.countries().contains(country.code()))
                .toList(),
            language,
            out);
      }
    }
  }

  private void write(String page, String title, List<Alert> alerts, AlertWords words, Path out)
      throws IOException {
    Municipality publisher = content.municipality();
    Language language = words.language();
    String place = page + "feed.xml";
    Links links = new Links(publisher.origin(), place);
    String name = publisher.name().in(language);
    XmlFile.write(
        out.resolve(place),
        ATOM,
        "feed",
        feed -> {
          feed.language(language.tag());
          feed.text("id", id(place));
          feed.text("title", words.say("layout.title", title, name));
          feed.text("updated", updated(alerts).toString());
          feed.group("author", () -> feed.text("name", name));
          feed.text(
              "link", "", "rel", "self", "type", "application/atom+xml", "href", links.to(place));
          feed.text("link", "", "rel", "alternate", "type", "text/html", "href", links.to(page));
          for (Alert alert : newestFirst(alerts)) {
            feed.group("entry", () -> entry(feed, alert, words, links));
          }
        });
  }

  private void entry(XmlFile feed, Alert alert, AlertWords words, Links links)
      throws XMLStreamException {
    String language = words.language().code();
    feed.text("id", id(language + "/alerts/" + alert.id() + "/"));
    feed.text("title", words.titleByNow(alert));
    feed.text("published", alert.sent().toInstant().toString());
    feed.text("updated", history.updated(alert, now).toString());
    feed.text(
        "link",
        "",
        "rel",
        "alternate",
        "type",
        "text/html",
        "href",
        links.to(language + "/alerts/" + alert.id() + "/"));
    feed.text(
        "link",
        "",
        "rel",
        "related",
        "type",
        "application/cap+xml",
        "href",
        links.to(CapMessages.place(alert)));
    feed.text("summary", words.whereAndWhen(alert) + "\n" + alert.summary().in(words.language()));
    feed.text("content", words.html(alert, links.place()), "type", "html");
  }

  private List<Alert> newestFirst(List<Alert> alerts) {
    return alerts.stream()
        .sorted(
            Comparator.comparing((Alert alert) -> history.updated(alert, now))
                .reversed()
                .thenComparing(Alert::id))
        .toList();
  }

  /** When there was last news of something in the feed; of an empty one, in any feed. */
  private Instant updated(List<Alert> alerts) {
    return lastIn(alerts).or(() -> lastIn(content.alerts().values())).orElse(now);
  }

  private Optional<Instant> lastIn(Collection<Alert> alerts) {
    return alerts.stream().map(alert -> history.updated(alert, now)).max(Comparator.naturalOrder());
  }

  private String id(String thing) {
    return "urn:uuid:" + content.municipality().nameOf(thing);
  }
}
