package org.yizhan.site.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Article;
import org.yizhan.site.content.Page;
import org.yizhan.site.content.Term;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.FlowPicture;
import org.yizhan.site.shown.Prefilled;
import org.yizhan.site.shown.Ref;
import org.yizhan.site.shown.Rooms;

/** The pages that are all words, the thirteen offices, and the reports. */
public final class AboutPages {
  private static final String ABOUT = "about";
  private static final String VERIFY = "verify";

  /** Pages whose rest is a template of their own. */
  private static final List<String> ELSEWHERE =
      List.of("home", "help", "track", "offline", "not-found");

  private AboutPages() {}

  public static List<Sheet> of(Edition edition) {
    List<Sheet> sheets = new ArrayList<>();
    edition.content().pages().values().stream()
        .filter(page -> !ELSEWHERE.contains(page.id()))
        .forEach(page -> sheets.add(page(edition, page)));
    edition.content().articles().values().forEach(a -> sheets.add(article(edition, a)));
    sheets.add(
        Sheet.of(
            edition,
            "about/offices/",
            "offices",
            edition.words().say("offices.title"),
            edition.words().say("offices.description"),
            Map.of("offices", edition.offices(), "jsonLd", new JsonLd(edition).offices())));
    return sheets;
  }

  private static Sheet page(Edition edition, Page page) {
    String room = Rooms.of("pages", page.id());
    Map<String, Object> model = new HashMap<>();
    model.put("lead", page.summary().in(edition.language()));
    model.put("drifted", edition.drifted(page));
    model.put("passages", passages(edition, page, room));
    model.put("sources", edition.sources(page.sources()));
    if (page.reviewed() != null) {
      model.put("reviewed", edition.views().day(page.reviewed()));
    }
    if (page.inForce() != null) {
      addStanding(edition, page.inForce(), model);
    }
    if (page.id().equals(ABOUT)) {
      model.put("below", below(edition));
    }
    boolean verify = page.id().equals(VERIFY);
    if (verify) {
      model.put("knownNumbers", edition.knownNumbers().address().path());
      model.put("report", List.of(new Prefilled("category", "fraud")));
    }
    return Sheet.of(
        edition,
        room,
        verify ? VERIFY : "page",
        page.title().in(edition.language()),
        page.summary().in(edition.language()),
        model);
  }

  private static List<FlowPicture.Passage> passages(Edition edition, Page page, String room) {
    Address address = Address.in(edition.language(), room);
    return FlowPicture.isIllustrated(page)
        ? edition.passages(page, "pages", address)
        : List.of(new FlowPicture.Passage(edition.body(page, "pages", address), null));
  }

  private static void addStanding(Edition edition, Term term, Map<String, Object> model) {
    LocalDate today = edition.views().today();
    model.put(
        "standing",
        term.contains(today) ? "in-force" : today.isBefore(term.from()) ? "to-come" : "ended");
    model.put("inForceFrom", edition.views().day(term.from()));
    model.put("inForceTo", edition.views().day(term.to()));
  }

  /** What there is to read beyond the first page of this room. */
  public static List<Ref> below(Edition edition) {
    List<Ref> below = new ArrayList<>();
    edition.content().pages().values().stream()
        .sorted(Comparator.comparingInt(Page::order))
        .filter(page -> !page.id().equals(ABOUT) && !ELSEWHERE.contains(page.id()))
        .filter(page -> Rooms.of("pages", page.id()).startsWith("about/"))
        .forEach(
            page ->
                below.add(
                    new Ref(
                        page.id(),
                        Rooms.of("pages", page.id()),
                        page.title().in(edition.language()))));
    below.add(new Ref("offices", "about/offices/", edition.words().say("offices.title")));
    edition
        .content()
        .articles()
        .values()
        .forEach(
            article ->
                below.add(
                    new Ref(
                        article.id(),
                        Rooms.of("articles", article.id()),
                        article.title().in(edition.language()))));
    return below;
  }

  private static Sheet article(Edition edition, Article article) {
    String room = Rooms.of("articles", article.id());
    Map<String, Object> model = new HashMap<>();
    model.put("lead", article.summary().in(edition.language()));
    model.put("drifted", edition.drifted(article));
    String body = edition.body(article, "articles", Address.in(edition.language(), room));
    model.put("passages", List.of(new FlowPicture.Passage(body, null)));
    model.put("sources", edition.sources(article.sources()));
    model.put("reviewed", edition.views().day(article.date()));
    return Sheet.of(
        edition,
        room,
        "page",
        article.title().in(edition.language()),
        article.summary().in(edition.language()),
        model);
  }
}
