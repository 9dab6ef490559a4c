package org.yizhan.intake.web.pages;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
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
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.IdempotencyKey;
import org.yizhan.intake.request.RequestForm;
import org.yizhan.intake.request.RequestReader;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.Phrases;
import org.yizhan.intake.web.api.Visitors;
import org.yizhan.intake.web.gate.Crowd;
import org.yizhan.intake.words.Languages;

/** Takes the form of a request, and answers with the receipt or with the form and its errors. */
@Path("/requests")
public class RequestsResource {

  private static final String HERE = "/requests";

  private final PublicPages pages;
  private final CaseDesk desk;
  private final DirectoryFile directory;
  private final Visitors visitors;
  private final Crowd crowd;
  private final InstantSource clock;

  RequestsResource(
      PublicPages pages,
      CaseDesk desk,
      DirectoryFile directory,
      Visitors visitors,
      Crowd crowd,
      InstantSource clock) {
    this.pages = pages;
    this.desk = desk;
    this.directory = directory;
    this.visitors = visitors;
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
  public Response submit(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Form form = Form.read(contentType, body);
    Language language =
        Languages.ofTag(form.get("language")).orElseGet(() -> Languages.preferredBy(accepted));
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(language, HERE, wait.get());
    }
    Checked<HelpRequest> checked =
        new RequestReader(directory.current(), clock.instant())
            .read(RequestForm.asJson(form.values()));
    if (checked instanceof Checked.Invalid<HelpRequest> invalid) {
      return refused(language, form, invalid.errors());
    }
    HelpRequest request = ((Checked.Valid<HelpRequest>) checked).value();
    if (!inScope(request) && !form.ticked(RequestForm.TO_OFFICE)) {
      return elsewhere(request, form);
    }
    return crowd
        .waits(http, form)
        .map(place -> pages.queue(language, HERE, form, place))
        .orElseGet(() -> open(request, form));
  }

  private boolean inScope(HelpRequest request) {
    return directory.current().category(request.category()).stream().allMatch(Category::inScope);
  }

  /**
   * No station may step in (G20): who can help, and a box to send it to the office all the same.
   */
  private Response elsewhere(HelpRequest request, Form form) {
    Language language = request.language();
    Phrases words = new Phrases(language);
    String who =
        pages.fragment(
            language,
            HERE,
            "elsewhere",
            Map.of("category", request.category(), "route", desk.route(request)));
    return pages.form(
        422,
        language,
        HERE,
        PublicPages.HELP,
        page ->
            new FilledForm(page, "help-form", words)
                .fill(form)
                .refuse("category", words.say("page.elsewhere.title"))
                .follow("category", who)
                .summarise());
  }

  private Response open(HelpRequest request, Form form) {
    Optional<IdempotencyKey> key = IdempotencyKey.read(form.get(RequestForm.IDEMPOTENCY_KEY));
    try {
      Opened opened = key.isPresent() ? desk.open(request, key) : desk.openOnce(request);
      return receipt(201, request, opened, Map.of());
    } catch (KeyReusedException e) {
      return changedSince(request, form, key.flatMap(desk::stored).orElseThrow(() -> e));
    }
  }

  /**
   * Somebody never saw the first answer, changed the form and sent it again. They get the receipt
   * of what is stored, and keep in sight what is not.
   */
  private Response changedSince(HelpRequest request, Form form, Opened stored) {
    return receipt(
        200,
        request,
        stored,
        Map.of("unsaved", pages.sent(request.language(), HERE, form).lines()));
  }

  private Response receipt(
      int status, HelpRequest request, Opened opened, Map<String, Object> more) {
    Language language = request.language();
    Map<String, Object> model = new HashMap<>(more);
    model.put("opened", opened);
    model.put("qr", pages.wayToTrack(language));
    pages
        .localTime(opened.route(), request.country())
        .ifPresent(zone -> model.put("localZone", zone));
    return pages.answer(status, language, HERE, "receipt", model);
  }

  private Response refused(Language language, Form form, List<FieldError> errors) {
    return pages.form(
        422,
        language,
        HERE,
        PublicPages.HELP,
        page ->
            new FilledForm(page, "help-form", new Phrases(language))
                .fill(form)
                .refuse(errors)
                .summarise());
  }
}
