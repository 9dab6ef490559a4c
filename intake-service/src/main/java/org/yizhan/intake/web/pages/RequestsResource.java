package org.yizhan.intake.web.pages;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.KeyReusedException;
import org.yizhan.intake.casework.Opened;
import org.yizhan.intake.directory.Category;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.IdempotencyKey;
import org.yizhan.intake.request.RequestForm;
import org.yizhan.intake.request.RequestReader;
import org.yizhan.intake.web.Phrases;
import org.yizhan.intake.web.gate.Crowd;
import org.yizhan.intake.words.Languages;

/** Takes the form of a request, and answers with the receipt or with the form and its errors. */
@Path("/requests")
public class RequestsResource {

  private final Admission admission;
  private final PublicPages pages;
  private final CaseDesk desk;
  private final DirectoryFile directory;
  private final Crowd crowd;
  private final InstantSource clock;

  RequestsResource(
      Admission admission,
      PublicPages pages,
      CaseDesk desk,
      DirectoryFile directory,
      Crowd crowd,
      InstantSource clock) {
    this.admission = admission;
    this.pages = pages;
    this.desk = desk;
    this.directory = directory;
    this.crowd = crowd;
    this.clock = clock;
  }

  /** The address alone leads to the form. */
  @GET
  public Response form(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    return PublicPages.instead(Languages.preferredBy(accepted), PublicPages.HELP);
  }

  /** Opens a case. The same form sent twice is one case, with or without a key. */
  @POST
  public Response submit(@BeanParam Visit visit, InputStream body) {
    return admission.admit(visit.read(body), this::submit);
  }

  private Response submit(Asked asked) {
    Checked<HelpRequest> checked =
        new RequestReader(directory.current(), clock.instant())
            .read(RequestForm.asJson(asked.form().values()));
    if (checked instanceof Checked.Invalid<HelpRequest> invalid) {
      return refused(asked, invalid.errors());
    }
    HelpRequest request = ((Checked.Valid<HelpRequest>) checked).value();
    if (!inScope(request) && !asked.form().ticked(RequestForm.TO_OFFICE)) {
      return elsewhere(request, asked);
    }
    return crowd
        .waits(asked.http(), asked.form())
        .map(place -> pages.queue(asked, place))
        .orElseGet(() -> open(request, asked));
  }

  private boolean inScope(HelpRequest request) {
    return directory.current().category(request.category()).stream().allMatch(Category::inScope);
  }

  /**
   * No station may step in (G20): who can help, and a box to send it to the office all the same.
   */
  private Response elsewhere(HelpRequest request, Asked asked) {
    Phrases words = new Phrases(asked.language());
    String who =
        pages.fragment(
            asked,
            "elsewhere",
            Map.of("category", request.category(), "route", desk.route(request)));
    return pages.form(
        422,
        asked,
        PublicPages.HELP,
        page ->
            new FilledForm(page, "help-form", words)
                .fill(asked.form())
                .refuse("category", words.say("page.elsewhere.title"))
                .follow("category", who)
                .summarise());
  }

  private Response open(HelpRequest request, Asked asked) {
    Optional<IdempotencyKey> key =
        IdempotencyKey.read(asked.form().get(RequestForm.IDEMPOTENCY_KEY));
    try {
      Opened opened = key.isPresent() ? desk.open(request, key) : desk.openOnce(request);
      return receipt(201, request, asked, opened, Map.of());
    } catch (KeyReusedException e) {
      return changedSince(request, asked, key.flatMap(desk::stored).orElseThrow(() -> e));
    }
  }

  /**
   * Somebody never saw the first answer, changed the form and sent it again. They get the receipt
   * of what is stored, and keep in sight what is not.
   */
  private Response changedSince(HelpRequest request, Asked asked, Opened stored) {
    return receipt(200, request, asked, stored, Map.of("unsaved", pages.sent(asked).lines()));
  }

  private Response receipt(
      int status, HelpRequest request, Asked asked, Opened opened, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("opened", opened);
    if (opened.receipt().isEmpty()) {
      return pages.answer(409, asked, "replaced", model);
    }
    model.put("receipt", opened.receipt().get());
    model.put("qr", pages.wayToTrack(asked.language()));
    pages
        .localTime(opened.route(), request.country())
        .ifPresent(zone -> model.put("localZone", zone));
    return pages.answer(status, asked, "receipt", model);
  }

  private Response refused(Asked asked, List<FieldError> errors) {
    return pages.form(
        422,
        asked,
        PublicPages.HELP,
        page ->
            new FilledForm(page, "help-form", new Phrases(asked.language()))
                .fill(asked.form())
                .refuse(errors)
                .summarise());
  }
}
