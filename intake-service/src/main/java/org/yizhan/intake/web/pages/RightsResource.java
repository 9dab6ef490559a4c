package org.yizhan.intake.web.pages;

import static org.yizhan.intake.web.pages.TrackPages.View.RIGHTS;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Copy;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.request.ConsentKind;
import org.yizhan.intake.web.api.CopyAnswer;
import org.yizhan.intake.words.Languages;

/**
 * What the holder of a receipt may ask for by law, on a page of its own: a copy, to take a consent
 * back, to erase everything. The receipt travels in the body.
 */
@Path("/track/rights")
public class RightsResource {

  private final Admission admission;
  private final TrackPages track;
  private final PublicPages pages;
  private final CaseDesk desk;
  private final DirectoryFile directory;

  RightsResource(
      Admission admission,
      TrackPages track,
      PublicPages pages,
      CaseDesk desk,
      DirectoryFile directory) {
    this.admission = admission;
    this.track = track;
    this.pages = pages;
    this.desk = desk;
    this.directory = directory;
  }

  /** The address alone leads to the form. */
  @GET
  @Path("{rest: (/(consent|copy|erase))?}")
  public Response form(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    return PublicPages.instead(Languages.preferredBy(accepted), PublicPages.TRACK);
  }

  /** What may be asked for. */
  @POST
  public Response offer(@BeanParam Visit visit, InputStream body) {
    return track.show(200, RIGHTS, visit.read(body), Map.of());
  }

  /** Takes a consent back. */
  @POST
  @Path("/consent")
  public Response withdrawConsent(@BeanParam Visit visit, InputStream body) {
    return admission.admit(visit.read(body), this::withdraw);
  }

  private Response withdraw(Asked asked) {
    Optional<ConsentKind> named = ConsentKind.ofCode(asked.form().get("consent"));
    return named
        .map(kind -> desk.withdrawConsent(asked.receipt(), kind))
        .map(outcome -> track.came(RIGHTS, asked, named.get().code(), outcome))
        .orElseGet(() -> track.show(422, RIGHTS, asked, Map.of()));
  }

  /** Everything that is kept, to read and print, or as a file for machines. */
  @POST
  @Path("/copy")
  public Response copy(@BeanParam Visit visit, InputStream body) {
    return admission.admit(
        visit.read(body),
        asked ->
            desk.copy(asked.receipt())
                .map(copy -> answer(copy, asked))
                .orElseGet(() -> track.unknown(asked)));
  }

  private Response answer(Copy copy, Asked asked) {
    return asked.form().get("as").equals("json") ? CopyAnswer.download(copy) : page(copy, asked);
  }

  private Response page(Copy copy, Asked asked) {
    Map<String, Object> model = new HashMap<>();
    model.put("copy", copy);
    directory.current().country(copy.request().country()).ifPresent(c -> model.put("country", c));
    directory
        .current()
        .category(copy.request().category())
        .ifPresent(category -> model.put("category", category));
    Optional.ofNullable(copy.request().homeCounty())
        .flatMap(directory.current()::countyOffice)
        .ifPresent(office -> model.put("home", office));
    return pages.answer(200, asked, "copy", model);
  }

  /** Erases everything, once that was confirmed. */
  @POST
  @Path("/erase")
  public Response erase(@BeanParam Visit visit, InputStream body) {
    return admission.admit(
        visit.read(body),
        asked ->
            asked.form().ticked("confirm")
                ? erased(asked)
                : track.show(422, RIGHTS, asked, Map.of("confirmError", true)));
  }

  private Response erased(Asked asked) {
    Outcome outcome = desk.erase(asked.receipt());
    return outcome instanceof Outcome.Refused refused
        ? track.refused(RIGHTS, asked, refused)
        : pages.answer(200, asked, "erased", Map.of());
  }
}
