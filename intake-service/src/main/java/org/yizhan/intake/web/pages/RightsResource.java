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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Copy;
import org.yizhan.intake.casework.Following;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.request.ConsentKind;
import org.yizhan.intake.web.api.CopyAnswer;
import org.yizhan.intake.web.api.Visitors;
import org.yizhan.intake.web.pages.TrackPages.Asked;
import org.yizhan.intake.words.Languages;

/**
 * What the holder of a receipt may ask for by law, on a page of its own: a copy, to take a consent
 * back, to erase everything. The receipt travels in the body.
 */
@Path("/track/rights")
public class RightsResource {

  private static final String HERE = "/track/rights";
  private static final String CONSENT = "/track/rights/consent";
  private static final String COPY = "/track/rights/copy";
  private static final String ERASE = "/track/rights/erase";

  private final PublicPages pages;
  private final CaseDesk desk;
  private final DirectoryFile directory;
  private final Visitors visitors;
  private final TrackPages track;

  RightsResource(
      PublicPages pages,
      CaseDesk desk,
      DirectoryFile directory,
      Visitors visitors,
      TrackPages track) {
    this.pages = pages;
    this.desk = desk;
    this.directory = directory;
    this.visitors = visitors;
    this.track = track;
  }

  /** The address alone leads to the form. */
  @GET
  @Path("{rest: (/(consent|copy|erase))?}")
  public Response form(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    return PublicPages.instead(Languages.preferredBy(accepted), PublicPages.TRACK);
  }

  /** What may be asked for. */
  @POST
  public Response offer(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    return show(200, HERE, Asked.read(contentType, accepted, http, body), Map.of());
  }

  /** Takes a consent back. */
  @POST
  @Path("/consent")
  public Response withdrawConsent(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), CONSENT, wait.get());
    }
    Optional<ConsentKind> kind = ConsentKind.ofCode(asked.form().get("consent"));
    if (kind.isEmpty()) {
      return show(422, CONSENT, asked, Map.of());
    }
    desk.withdrawConsent(asked.receipt(), kind.get());
    return show(200, CONSENT, asked, Map.of("done", kind.get().code()));
  }

  /** Everything that is kept, to read and print, or as a file for machines. */
  @POST
  @Path("/copy")
  public Response copy(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), COPY, wait.get());
    }
    Optional<Copy> copy = desk.copy(asked.receipt());
    if (copy.isEmpty()) {
      return track.unknown(COPY, asked);
    }
    return asked.form().get("as").equals("json")
        ? CopyAnswer.download(copy.get())
        : page(copy.get(), asked);
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
    return pages.answer(200, asked.language(), COPY, "copy", model);
  }

  /** Erases everything, once that was confirmed. */
  @POST
  @Path("/erase")
  public Response erase(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = Asked.read(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), ERASE, wait.get());
    }
    if (!asked.form().ticked("confirm")) {
      return show(422, ERASE, asked, Map.of("confirmError", true));
    }
    Outcome outcome = desk.erase(asked.receipt());
    if (outcome instanceof Outcome.Refused refused) {
      return refused.reason() == Outcome.Refusal.NOT_FOUND
          ? track.unknown(ERASE, asked)
          : show(409, ERASE, asked, Map.of("refusal", refused.reason().code()));
    }
    return pages.answer(200, asked.language(), ERASE, "erased", Map.of());
  }

  private Response show(int status, String servedAt, Asked asked, Map<String, Object> more) {
    Optional<Following> following = desk.follow(asked.receipt());
    if (following.isEmpty()) {
      return track.unknown(servedAt, asked);
    }
    Map<String, Object> model = new HashMap<>(more);
    model.put("following", following.get());
    model.put("receipt", asked.receipt());
    return pages.answer(status, asked.language(), servedAt, "rights", model);
  }
}
