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
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Following;
import org.yizhan.intake.web.api.Visitors;
import org.yizhan.intake.web.pages.TrackPages.Asked;
import org.yizhan.intake.words.Languages;

/** Makes and ends the code that the holder of a receipt may hand to the family. */
@Path("/track/family")
public class FamilyResource {

  private static final String HERE = "/track/family";
  private static final String END = "/track/family/end";

  /** The field that says which code the new one takes the place of. */
  private static final String INSTEAD = "instead";

  private final TrackPages track;
  private final PublicPages pages;
  private final CaseDesk desk;
  private final Visitors visitors;

  FamilyResource(TrackPages track, PublicPages pages, CaseDesk desk, Visitors visitors) {
    this.track = track;
    this.pages = pages;
    this.desk = desk;
    this.visitors = visitors;
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
  public Response make(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), HERE, wait.get());
    }
    String present =
        desk.follow(asked.receipt())
            .map(Following::familySince)
            .map(since -> Long.toString(since.toEpochMilli()))
            .orElse("");
    Map<String, Object> more =
        asked.form().get(INSTEAD).equals(present)
            ? desk.makeFamilyCode(asked.receipt())
                .map(code -> Map.<String, Object>of("familyCode", code.grouped()))
                .orElse(Map.of())
            : Map.of();
    return track.show(200, HERE, asked, more);
  }

  /** Ends the code: nobody sees anything with it any more. */
  @POST
  @Path("/end")
  public Response end(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), END, wait.get());
    }
    desk.endFamilyCode(asked.receipt());
    return track.show(200, END, asked, Map.of("done", "family-ended"));
  }
}
