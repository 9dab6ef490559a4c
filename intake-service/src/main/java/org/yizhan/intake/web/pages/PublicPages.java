package org.yizhan.intake.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yizhan.intake.casework.CaseRoute;
import org.yizhan.intake.casework.Post;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.request.RequestForm;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.Moments;
import org.yizhan.intake.web.Pause;
import org.yizhan.intake.web.Phrases;
import org.yizhan.intake.web.Templates;
import org.yizhan.intake.web.gate.Crowd;
import org.yizhan.intake.web.site.SitePage;
import org.yizhan.intake.web.site.SitePages;

/**
 * Answers to the public. Each is a baked page of the site that was filled, so that the public part
 * has one look; without a site it is plain but whole.
 */
@ApplicationScoped
class PublicPages {

  /** The page with the form of a request. */
  static final String HELP = "help";

  /** The page to follow a request. */
  static final String TRACK = "track";

  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

  private final SitePages pages;
  private final Templates templates;
  private final DirectoryFile directory;

  PublicPages(SitePages pages, Templates templates, DirectoryFile directory) {
    this.pages = pages;
    this.templates = templates;
    this.directory = directory;
  }

  /**
   * A baked page whose words are replaced.
   *
   * @param servedAt the address that is answered
   * @param template in templates/public; words for its title stand under {@code page.NAME.title}
   */
  Response answer(
      int status, Language language, String servedAt, String template, Map<String, ?> model) {
    Phrases words = new Phrases(language);
    Map<String, Object> all = new HashMap<>(model);
    all.put("root", SitePage.toRoot(servedAt));
    all.put("m", new Moments(language, Moments.CHINA));
    all.put("utc", Moments.UTC);
    all.put("hotline", directory.current().hotline().get(0));
    String title = words.say("page." + template + ".title");
    String main = templates.render("public/" + template, words, all);
    String html =
        pages
            .page("/" + language.tag() + "/" + TRACK + "/", servedAt)
            .map(page -> page.answer(title, main).html())
            .orElseGet(
                () -> templates.render("public/bare", words, Map.of("title", title, "main", main)));
    return Response.status(status).type(HTML).entity(html).build();
  }

  /**
   * A baked page with a form to be filled again; when the site is being exchanged just now, the
   * page that says to try once more.
   */
  Response form(
      int status, Language language, String servedAt, String page, Consumer<SitePage> fill) {
    return pages
        .page("/" + language.tag() + "/" + page + "/", servedAt)
        .map(
            found -> {
              fill.accept(found);
              found.retitle(new Phrases(language).say("page.error-prefix") + found.title());
              return Response.status(status).type(HTML).entity(found.html()).build();
            })
        .orElseGet(() -> answer(503, language, servedAt, "unavailable", Map.of()));
  }

  /** What was typed into the form of a request, in the words of that form. */
  SentForm sent(Language language, String servedAt, Form form) {
    return SentForm.of(form, pages.page("/" + language.tag() + "/" + HELP + "/", servedAt));
  }

  /** To a network that sends too often: when to come again, and whom to call meanwhile. */
  Response busy(Language language, String servedAt, Duration wait) {
    Pause pause = new Pause(wait);
    Response page = answer(429, language, servedAt, "busy", Map.of("waitMinutes", pause.minutes()));
    return Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, pause.seconds()).build();
  }

  /** To who waits a turn while very many write: everything that was typed, to be sent again. */
  Response queue(Language language, String servedAt, Form form, Crowd.Place place) {
    Map<String, String> values = new TreeMap<>();
    form.values().forEach((name, value) -> values.put(name, value.get(0)));
    values.keySet().removeAll(List.of(RequestForm.TICKET, RequestForm.PROOF));
    Pause pause = new Pause(place.left());
    Response page =
        answer(
            429,
            language,
            servedAt,
            "queue",
            Map.of("values", values, "ticket", place.ticket(), "waitSeconds", pause.seconds()));
    return Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, pause.seconds()).build();
  }

  /** The page of the site itself, for an address that only takes forms. */
  static Response instead(Language language, String page) {
    return Response.seeOther(URI.create("/" + language.tag() + "/" + page + "/")).build();
  }

  /** The time of the station abroad that answers first; empty when China's is theirs too. */
  Optional<ZoneId> localTime(CaseRoute route) {
    return Optional.of(route.lead())
        .filter(lead -> lead.kind() == Post.Kind.STATION)
        .flatMap(lead -> directory.current().station(lead.id()))
        .map(Station::timeZone)
        .filter(zone -> !zone.equals(Moments.CHINA));
  }
}
