package org.yizhan.intake.web.pages;

import static org.yizhan.intake.web.pages.TrackPages.View.ATTACHMENTS;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yizhan.intake.attachment.FileRefused;
import org.yizhan.intake.casework.Adding;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.web.FileAnswer;
import org.yizhan.intake.web.FormRefused;
import org.yizhan.intake.web.UploadForm;
import org.yizhan.intake.web.Uploads;
import org.yizhan.intake.web.api.ProblemKind;
import org.yizhan.intake.words.Languages;

/**
 * Photos and papers on a page of their own: to add one, to save one, to take one away. They come
 * after the request is stored, so that no help ever waits for a picture.
 */
@Path("/track/attachments")
public class AttachmentsResource {

  private final Admission admission;
  private final TrackPages track;
  private final PublicPages pages;
  private final CaseDesk desk;
  private final Uploads uploads;

  AttachmentsResource(
      Admission admission, TrackPages track, PublicPages pages, CaseDesk desk, Uploads uploads) {
    this.admission = admission;
    this.track = track;
    this.pages = pages;
    this.desk = desk;
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
  public Response show(@BeanParam Visit visit, InputStream body) {
    return show(200, visit.read(body), Map.of());
  }

  /**
   * Adds one.
   *
   * @throws IOException when the form ended before its time
   */
  @POST
  @Path("/add")
  @Consumes(MediaType.WILDCARD)
  public Response add(@BeanParam Visit visit, InputStream body) throws IOException {
    Optional<Uploads.Place> place = uploads.enter(visit.http());
    if (place.isEmpty()) {
      return full(visit.unread());
    }
    try {
      UploadForm form = UploadForm.read(visit.contentType(), body);
      Response page = admission.admit(visit.of(form.fields()), asked -> added(form, asked));
      form.drain();
      return page;
    } finally {
      place.get().leave();
    }
  }

  private Response full(Asked asked) {
    return Response.fromResponse(pages.answer(503, asked, "uploads-full", Map.of()))
        .header(HttpHeaders.RETRY_AFTER, Uploads.PAUSE_SECONDS)
        .header("Connection", "close")
        .build();
  }

  private Response added(UploadForm form, Asked asked) {
    try {
      Adding adding = desk.addAttachment(asked.receipt(), form.fileName(), form.file());
      return adding instanceof Adding.Refused refused
          ? refuse(asked, ProblemKind.of(refused.reason()))
          : show(200, asked, Map.of("done", "added"));
    } catch (FileRefused e) {
      return refuse(asked, ProblemKind.of(e.why()));
    } catch (IOException e) {
      throw new FormRefused(FormRefused.Why.NOT_READABLE);
    }
  }

  /** Who has no right receipt is told so by the page itself. */
  private Response refuse(Asked asked, ProblemKind why) {
    return show(why.status(), asked, Map.of("wrong", why.code()));
  }

  /** One of them, to be kept. */
  @POST
  @Path("/file")
  public Response fetch(@BeanParam Visit visit, InputStream body) {
    Asked asked = visit.read(body);
    return id(asked)
        .flatMap(id -> desk.fetchAttachment(asked.receipt(), id))
        .map(FileAnswer::toKeep)
        .orElseGet(() -> show(404, asked, Map.of()));
  }

  /** Takes one away. */
  @POST
  @Path("/remove")
  public Response remove(@BeanParam Visit visit, InputStream body) {
    return admission.admit(visit.read(body), this::removed);
  }

  private Response removed(Asked asked) {
    return id(asked)
        .map(id -> desk.removeAttachment(asked.receipt(), id))
        .map(
            outcome ->
                outcome instanceof Outcome.Refused refused
                    ? show(409, asked, Map.of("refusal", refused.reason().code()))
                    : show(200, asked, Map.of("done", "removed")))
        .orElseGet(() -> show(404, asked, Map.of()));
  }

  private static Optional<UUID> id(Asked asked) {
    try {
      return Optional.of(UUID.fromString(asked.form().get("attachment")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Response show(int status, Asked asked, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("most", Limits.ATTACHMENTS);
    model.put("megabytes", Limits.ATTACHMENT_MEGABYTES);
    return track.show(status, ATTACHMENTS, asked, model);
  }
}
