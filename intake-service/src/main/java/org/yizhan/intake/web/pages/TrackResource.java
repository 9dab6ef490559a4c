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
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.web.api.Visitors;
import org.yizhan.intake.web.pages.TrackPages.Asked;
import org.yizhan.intake.words.Languages;

/** What the holder of a receipt sees and may do, and what a code for the family shows. */
@Path("/track")
public class TrackResource {

  private static final String HERE = "/track";
  private static final String MESSAGES = "/track/messages";
  private static final String WITHDRAW = "/track/withdraw";
  private static final String SAVE = "/track/save";

  private final TrackPages track;
  private final PublicPages pages;
  private final CaseDesk desk;
  private final Visitors visitors;

  TrackResource(TrackPages track, PublicPages pages, CaseDesk desk, Visitors visitors) {
    this.track = track;
    this.pages = pages;
    this.desk = desk;
    this.visitors = visitors;
  }

  /** The address alone leads to the form. */
  @GET
  @Path("{rest: (messages|withdraw|save)?}")
  public Response form(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    return PublicPages.instead(Languages.preferredBy(accepted), PublicPages.TRACK);
  }

  /** Shows the request that a receipt belongs to, or what a code for the family opens. */
  @POST
  public Response follow(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    return desk.follow(asked.receipt()).isPresent()
        ? track.show(200, HERE, asked, Map.of())
        : track.family(HERE, asked);
  }

  /** The receipt as a file. */
  @POST
  @Path("/save")
  public Response save(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    return track.save(SAVE, Asked.read(contentType, accepted, http, body));
  }

  /** Adds words to it. */
  @POST
  @Path("/messages")
  public Response message(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), MESSAGES, wait.get());
    }
    String written = asked.form().get("text");
    Checked<FreeText> text = FreeText.read("/text", written);
    if (text instanceof Checked.Invalid<FreeText> invalid) {
      String why = invalid.errors().get(0).detail(asked.language());
      return track.show(422, MESSAGES, asked, Map.of("textError", why, "text", written));
    }
    FreeText words = ((Checked.Valid<FreeText>) text).value();
    return done(MESSAGES, asked, "message", desk.addMessage(asked.receipt(), words));
  }

  /** Takes it back, once that was confirmed. */
  @POST
  @Path("/withdraw")
  public Response withdraw(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), WITHDRAW, wait.get());
    }
    return asked.form().ticked("confirm")
        ? done(WITHDRAW, asked, "withdrawn", desk.withdraw(asked.receipt()))
        : track.show(422, WITHDRAW, asked, Map.of("confirmError", true));
  }

  private Response done(String servedAt, Asked asked, String done, Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        ? track.show(409, servedAt, asked, Map.of("refusal", refused.reason().code()))
        : track.show(200, servedAt, asked, Map.of("done", done));
  }
}
