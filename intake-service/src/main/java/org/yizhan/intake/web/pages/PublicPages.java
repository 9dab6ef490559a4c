package org.yizhan.intake.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.nodes.Element;
import org.yizhan.intake.casework.CaseRoute;
import org.yizhan.intake.casework.Post;
import org.yizhan.intake.casework.Posts;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.request.RequestForm;
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
  private final Posts posts;
  private final String origin;

  PublicPages(
      SitePages pages,
      Templates templates,
      DirectoryFile directory,
      Posts posts,
      @ConfigProperty(name = "yizhan.origin") String origin) {
    this.pages = pages;
    this.templates = templates;
    this.directory = directory;
    this.posts = posts;
    this.origin = origin;
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
    String title = words.say("page." + template + ".title");
    String main = fragment(language, servedAt, template, model);
    String html =
        pages
            .page(baked(language, TRACK), servedAt)
            .map(page -> answer(page, title, main))
            .orElseGet(
                () -> templates.render("public/bare", words, Map.of("title", title, "main", main)));
    return Response.status(status).type(HTML).entity(html).build();
  }

  /** {@link #answer(int, Language, String, String, Map)} to a form. */
  Response answer(int status, Asked asked, String template, Map<String, ?> model) {
    return answer(status, asked.language(), asked.servedAt(), template, model);
  }

  /** What the script of the form needs stays with the page, for the forms of the answer. */
  private static String answer(SitePage page, String title, String main) {
    for (Element part : page.main().select("#track-form, #track-form [data-status]")) {
      for (String name : List.of("data-module", "data-sending", "data-failed")) {
        if (part.hasAttr(name)) {
          page.main().attr(name, part.attr(name));
        }
      }
    }
    return page.answer(title, main).html();
  }

  /** A part of a page, made of a template in templates/public. */
  String fragment(Asked asked, String template, Map<String, ?> model) {
    return fragment(asked.language(), asked.servedAt(), template, model);
  }

  private String fragment(
      Language language, String servedAt, String template, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("root", SitePage.toRoot(servedAt));
    all.put("m", new Moments(language, Moments.CHINA));
    all.put("utc", Moments.UTC);
    all.put("address", origin + baked(language, TRACK));
    all.put("hotline", directory.current().hotline().get(0));
    all.put("city", posts.named(Post.Kind.OFFICE, directory.current().cityOffice().id()));
    pages
        .page(baked(language, TRACK), servedAt)
        .map(page -> page.main().selectFirst("[data-receipt]"))
        .ifPresent(form -> all.put("module", form.attr("data-receipt")));
    return templates.render("public/" + template, new Phrases(language), all);
  }

  /** A page that a browser saves as a file of its own. */
  Response file(Asked asked, String template, Map<String, ?> model) {
    return Response.ok(fragment(asked, template, model), HTML)
        .header("Content-Disposition", "attachment; filename=\"yizhan-receipt.html\"")
        .build();
  }

  /** The QR code of the page where a receipt is typed in; it holds no receipt. */
  QrPicture wayToTrack(Language language) {
    return QrPicture.of(origin + baked(language, TRACK));
  }

  private static String baked(Language language, String page) {
    return "/" + language.tag() + "/" + page + "/";
  }

  /**
   * A baked page with a form to be filled again; when the site is being exchanged just now, the
   * page that says to try once more.
   */
  Response form(int status, Asked asked, String page, Consumer<SitePage> fill) {
    return pages
        .page(baked(asked.language(), page), asked.servedAt())
        .map(
            found -> {
              fill.accept(found);
              found.retitle(new Phrases(asked.language()).say("page.error-prefix") + found.title());
              return Response.status(status).type(HTML).entity(found.html()).build();
            })
        .orElseGet(() -> answer(503, asked, "unavailable", Map.of()));
  }

  /** What was typed into the form of a request, in the words of that form. */
  SentForm sent(Asked asked) {
    return SentForm.of(asked.form(), pages.page(baked(asked.language(), HELP), asked.servedAt()));
  }

  /** To who waits a turn while very many write: everything that was typed, to be sent again. */
  Response queue(Asked asked, Crowd.Place place) {
    Map<String, String> values = new TreeMap<>();
    asked.form().values().forEach((name, value) -> values.put(name, value.get(0)));
    values.keySet().removeAll(List.of(RequestForm.TICKET, RequestForm.PROOF));
    Pause pause = new Pause(place.left());
    Response page =
        answer(
            429,
            asked,
            "queue",
            Map.of("values", values, "ticket", place.ticket(), "waitSeconds", pause.seconds()));
    return Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, pause.seconds()).build();
  }

  /** The page of the site itself, for an address that only takes forms. */
  static Response instead(Language language, String page) {
    return Response.seeOther(URI.create(baked(language, page))).build();
  }

  /** The time where help is needed, as far as one is known; empty when China's is theirs too. */
  Optional<ZoneId> localTime(CaseRoute route, String country) {
    Directory current = directory.current();
    return Optional.of(route.lead())
        .filter(lead -> lead.kind() == Post.Kind.STATION)
        .flatMap(lead -> current.station(lead.id()))
        .map(Station::timeZone)
        .or(() -> current.country(country).flatMap(Country::onlyTimeZone))
        .filter(zone -> !zone.equals(Moments.CHINA));
  }
}
