package org.yizhan.intake.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Following;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.web.Phrases;

/** What the holder of a receipt, or of a code for the family, gets to see of a request. */
@ApplicationScoped
class TrackPages {

  private final PublicPages pages;
  private final CaseDesk desk;
  private final Admission admission;

  TrackPages(PublicPages pages, CaseDesk desk, Admission admission) {
    this.pages = pages;
    this.desk = desk;
    this.admission = admission;
  }

  /** A page of the holder of a receipt. */
  enum View {
    /** How far the request is; what is new in it is new no more afterwards. */
    FOLLOWING("following"),
    /** The photos and papers, and the form to add one. */
    ATTACHMENTS("attachments"),
    /** What may be asked for by law. */
    RIGHTS("rights");

    private final String template;

    View(String template) {
      this.template = template;
    }
  }

  /**
   * A page of the request that a receipt belongs to.
   *
   * @param more what else the page says
   */
  Response show(int status, View view, Asked asked, Map<String, Object> more) {
    return desk.follow(asked.receipt())
        .map(found -> show(status, view, found, asked, more))
        .orElseGet(() -> unknown(asked));
  }

  /** The same page of a request that was read already. */
  Response show(int status, View view, Following found, Asked asked, Map<String, Object> more) {
    Response page = pages.answer(status, asked, view.template, with(found, asked, more));
    if (view == View.FOLLOWING && found.messages().stream().anyMatch(found::isNew)) {
      desk.look(asked.receipt());
    }
    return page;
  }

  /** The page after something was to be done: that it was, or why nothing has changed. */
  Response came(View view, Asked asked, String done, Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        ? refused(view, asked, refused)
        : show(200, view, asked, Map.of("done", done));
  }

  /** The page after something was not done. */
  Response refused(View view, Asked asked, Outcome.Refused refused) {
    return show(409, view, asked, Map.of("refusal", refused.reason().code()));
  }

  /** The request of a receipt on a page to be kept. */
  Response save(Asked asked) {
    return desk.follow(asked.receipt())
        .map(found -> with(found, asked, Map.of()))
        .map(model -> pages.file(asked, "saved", model))
        .orElseGet(() -> unknown(asked));
  }

  /** What a code for the family opens; where it is none either, the one answer to a wrong code. */
  Response family(Asked asked) {
    return desk.familyView(asked.receipt())
        .map(view -> Map.of("family", view))
        .map(model -> pages.answer(200, asked, "family", model))
        .orElseGet(() -> unknown(asked));
  }

  private Map<String, Object> with(Following following, Asked asked, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("following", following);
    model.put("receipt", asked.receipt());
    Optional<ZoneId> zone = pages.localTime(following.route(), following.country());
    zone.ifPresent(found -> model.put("localZone", found));
    return model;
  }

  /** The one answer to a wrong, an unknown and a mistyped code, until there were too many. */
  Response unknown(Asked asked) {
    return admission.admitMistake(asked, () -> mistaken(asked));
  }

  private Response mistaken(Asked asked) {
    Phrases words = new Phrases(asked.language());
    return pages.form(
        401,
        asked,
        PublicPages.TRACK,
        page ->
            new FilledForm(page, "track-form", words)
                .fill(asked.form())
                .refuse("receipt", words.say("page.receipt-unknown"))
                .follow("receipt", pages.fragment(asked, "unknown", Map.of()))
                .summarise());
  }
}
