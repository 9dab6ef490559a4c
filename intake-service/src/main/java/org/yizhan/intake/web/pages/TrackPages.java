package org.yizhan.intake.web.pages;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.FamilyView;
import org.yizhan.intake.casework.Following;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.Phrases;
import org.yizhan.intake.web.api.Visitors;
import org.yizhan.intake.words.Languages;

/** What the holder of a receipt, or of a code for the family, gets to see of a request. */
@ApplicationScoped
class TrackPages {

  private final PublicPages pages;
  private final CaseDesk desk;
  private final Visitors visitors;

  TrackPages(PublicPages pages, CaseDesk desk, Visitors visitors) {
    this.pages = pages;
    this.desk = desk;
    this.visitors = visitors;
  }

  /** What a form of these pages says; the code travels in its body and never in an address. */
  record Asked(Form form, Language language, String receipt, HttpServerRequest http) {

    static Asked read(
        String contentType, String accepted, HttpServerRequest http, InputStream body) {
      Form form = Form.read(contentType, body);
      Language language =
          Languages.ofTag(form.get("language")).orElseGet(() -> Languages.preferredBy(accepted));
      return new Asked(form, language, form.get("receipt"), http);
    }

    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /**
   * The request that a receipt belongs to; what is new in it is new no more afterwards.
   *
   * @param servedAt the address that is answered
   * @param more what else the page says
   */
  Response show(int status, String servedAt, Asked asked, Map<String, Object> more) {
    Optional<Following> found = desk.follow(asked.receipt());
    if (found.isEmpty()) {
      return unknown(servedAt, asked);
    }
    Following following = found.get();
    Response page = page(status, servedAt, asked, "following", with(following, asked, more));
    if (following.messages().stream().anyMatch(following::isNew)) {
      desk.look(asked.receipt());
    }
    return page;
  }

  /** The request of a receipt on a page to be kept. */
  Response save(String servedAt, Asked asked) {
    return desk.follow(asked.receipt())
        .map(found -> pages.file(asked.language(), servedAt, "saved", with(found, asked, Map.of())))
        .orElseGet(() -> unknown(servedAt, asked));
  }

  /** What a code for the family opens; where it is none either, the one answer to a wrong code. */
  Response family(String servedAt, Asked asked) {
    Optional<FamilyView> view = desk.familyView(asked.receipt());
    return view.isPresent()
        ? page(200, servedAt, asked, "family", Map.of("family", view.get()))
        : unknown(servedAt, asked);
  }

  private Map<String, Object> with(Following following, Asked asked, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("following", following);
    model.put("receipt", asked.receipt());
    Optional<ZoneId> zone = pages.localTime(following.route(), following.country());
    zone.ifPresent(found -> model.put("localZone", found));
    return model;
  }

  private Response page(
      int status, String servedAt, Asked asked, String template, Map<String, Object> model) {
    return pages.answer(status, asked.language(), servedAt, template, model);
  }

  /** The one answer to a wrong, an unknown and a mistyped code, until there were too many. */
  Response unknown(String servedAt, Asked asked) {
    return visitors
        .mistakeWait(asked.http())
        .map(wait -> pages.busy(asked.language(), servedAt, wait))
        .orElseGet(() -> mistaken(servedAt, asked));
  }

  private Response mistaken(String servedAt, Asked asked) {
    Phrases words = new Phrases(asked.language());
    return pages.form(
        401,
        asked.language(),
        servedAt,
        PublicPages.TRACK,
        page ->
            new FilledForm(page, "track-form", words)
                .fill(asked.form())
                .refuse("receipt", words.say("page.receipt-unknown"))
                .follow("receipt", pages.fragment(asked.language(), servedAt, "unknown", Map.of()))
                .summarise());
  }
}
