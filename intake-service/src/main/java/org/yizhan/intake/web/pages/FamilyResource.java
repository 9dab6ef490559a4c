package org.yizhan.intake.web.pages;

import static org.yizhan.intake.web.pages.TrackPages.View.FOLLOWING;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Following;
import org.yizhan.intake.words.Languages;

/** Makes and ends the code that the holder of a receipt may hand to the family. */
@Path("/track/family")
public class FamilyResource {

  /** The field that says which code the new one takes the place of. */
  private static final String INSTEAD = "instead";

  private final TrackPages track;
  private final Admission admission;
  private final CaseDesk desk;

  FamilyResource(TrackPages track, Admission admission, CaseDesk desk) {
    this.track = track;
    this.admission = admission;
    this.desk = desk;
  }

  /** The address alone leads to the form. */
  @GET
  @Path("{rest: (end)?}")
  public Response form(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    return PublicPages.instead(Languages.preferredBy(accepted), PublicPages.TRACK);
  }

  /**
   * Makes a code. A page that is loaded again asks in place of a code that is no more: then nothing
   * is made, so that what was handed to the family still opens.
   */
  @POST
  public Response make(@BeanParam Visit visit, InputStream body) {
    return admission.admit(
        visit.read(body),
        asked ->
            desk.follow(asked.receipt())
                .map(found -> track.show(200, FOLLOWING, found, asked, made(found, asked)))
                .orElseGet(() -> track.unknown(asked)));
  }

  private Map<String, Object> made(Following found, Asked asked) {
    String present =
        Optional.ofNullable(found.familySince())
            .map(since -> Long.toString(since.toEpochMilli()))
            .orElse("");
    return asked.form().get(INSTEAD).equals(present)
        ? desk.makeFamilyCode(asked.receipt())
            .map(code -> Map.<String, Object>of("familyCode", code.grouped()))
            .orElse(Map.of())
        : Map.of();
  }

  /** Ends the code: nobody sees anything with it any more. */
  @POST
  @Path("/end")
  public Response end(@BeanParam Visit visit, InputStream body) {
    return admission.admit(
        visit.read(body),
        asked ->
            desk.endFamilyCode(asked.receipt())
                ? track.show(200, FOLLOWING, asked, Map.of("done", "family-ended"))
                : track.unknown(asked));
  }
}
