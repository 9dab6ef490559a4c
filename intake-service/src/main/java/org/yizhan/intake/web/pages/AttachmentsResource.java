package org.yizhan.intake.web.pages;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yizhan.intake.attachment.FileRefused;
import org.yizhan.intake.casework.Adding;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Following;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.web.FileAnswer;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.UploadForm;
import org.yizhan.intake.web.Uploads;
import org.yizhan.intake.web.api.ProblemKind;
import org.yizhan.intake.web.api.Visitors;
import org.yizhan.intake.web.pages.TrackPages.Asked;
import org.yizhan.intake.words.Languages;

/**
 * Photos and papers on a page of their own: to add one, to look at one, to take one away. They come
 * after the request is stored, so that no help ever waits for a picture.
 */
@Path("/track/attachments")
public class AttachmentsResource {

  private static final String HERE = "/track/attachments";
  private static final String FILE = "/track/attachments/file";
  private static final String REMOVE = "/track/attachments/remove";

  private final TrackPages track;
  private final PublicPages pages;
  private final CaseDesk desk;
  private final Visitors visitors;
  private final Uploads uploads;

  AttachmentsResource(
      TrackPages track, PublicPages pages, CaseDesk desk, Visitors visitors, Uploads uploads) {
    this.track = track;
    this.pages = pages;
    this.desk = desk;
    this.visitors = visitors;
    this.uploads = uploads;
  }

  /** The address alone leads to the form. */
  @GET
  @Path("{rest: (/(add|file|remove))?}")
  public Response form(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    return PublicPages.instead(Languages.preferredBy(accepted), PublicPages.TRACK);
  }

  /** What is there, and the form to add to it. */
  @POST
  public Response show(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    return show(200, HERE, Asked.read(contentType, accepted, http, body), Map.of());
  }

  /** Adds one. */
  @POST
  @Path("/add")
  @Consumes(MediaType.WILDCARD)
  public Response add(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body)
      throws IOException {
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(Languages.preferredBy(accepted), Uploads.PAGE, wait.get());
    }
    Optional<Uploads.Place> place = uploads.enter(http);
    if (place.isEmpty()) {
      return full(Languages.preferredBy(accepted));
    }
    try {
      UploadForm form = UploadForm.read(contentType, body);
      Response page = add(form, asked(form, accepted, http));
      form.drain();
      return page;
    } finally {
      place.get().leave();
    }
  }

  private static Asked asked(UploadForm form, String accepted, HttpServerRequest http) {
    Language language =
        Languages.ofTag(form.get("language")).orElseGet(() -> Languages.preferredBy(accepted));
    return new Asked(Form.empty(), language, form.get("receipt"), http);
  }

  private Response full(Language language) {
    return Response.fromResponse(
            pages.answer(503, language, Uploads.PAGE, "uploads-full", Map.of()))
        .header(HttpHeaders.RETRY_AFTER, Uploads.PAUSE_SECONDS)
        .header("Connection", "close")
        .build();
  }

  private Response add(UploadForm form, Asked asked) throws IOException {
    try {
      Adding adding = desk.addAttachment(asked.receipt(), form.fileName(), form.file());
      return adding instanceof Adding.Refused refused
          ? refuse(asked, problem(refused.reason()))
          : show(200, Uploads.PAGE, asked, Map.of("done", "added"));
    } catch (FileRefused e) {
      return refuse(asked, ProblemKind.of(e.why()));
    }
  }

  /** Who has no right receipt is told so by the page itself. */
  private static ProblemKind problem(Adding.Reason reason) {
    return switch (reason) {
      case NOT_FOUND -> ProblemKind.WRONG_RECEIPT;
      case FINISHED -> ProblemKind.CASE_FINISHED;
      case FULL -> ProblemKind.FILES_FULL;
      case CONSENT -> ProblemKind.FILES_NEED_CONSENT;
    };
  }

  private Response refuse(Asked asked, ProblemKind why) {
    return show(why.status(), Uploads.PAGE, asked, Map.of("wrong", why.code()));
  }

  /** One of them, to be kept. */
  @POST
  @Path("/file")
  public Response fetch(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    return id(asked)
        .flatMap(id -> desk.fetchAttachment(asked.receipt(), id))
        .map(FileAnswer::toKeep)
        .orElseGet(() -> show(404, FILE, asked, Map.of()));
  }

  /** Takes one away. */
  @POST
  @Path("/remove")
  public Response remove(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), REMOVE, wait.get());
    }
    Optional<Outcome> outcome = id(asked).map(id -> desk.removeAttachment(asked.receipt(), id));
    return outcome.isPresent() && outcome.get() instanceof Outcome.Refused refused
        ? show(409, REMOVE, asked, Map.of("refusal", refused.reason().code()))
        : show(200, REMOVE, asked, Map.of("done", "removed"));
  }

  private static Optional<UUID> id(Asked asked) {
    try {
      return Optional.of(UUID.fromString(asked.form().get("attachment")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Response show(int status, String servedAt, Asked asked, Map<String, Object> more) {
    Optional<Following> following = desk.follow(asked.receipt());
    if (following.isEmpty()) {
      return track.unknown(servedAt, asked);
    }
    Map<String, Object> model = new HashMap<>(more);
    model.put("following", following.get());
    model.put("receipt", asked.receipt());
    model.put("most", Limits.ATTACHMENTS);
    model.put("megabytes", Limits.ATTACHMENT_MEGABYTES);
    return pages.answer(status, asked.language(), servedAt, "attachments", model);
  }
}
