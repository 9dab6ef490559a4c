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
import org.yizhan.intake.casework.Following;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.Phrases;
import org.yizhan.intake.web.api.Visitors;
import org.yizhan.intake.words.Languages;

/**
 * What the holder of a receipt sees and may do. The receipt travels in the body of every form and
 * never in an address.
 */
@Path("/track")
public class TrackResource {

  private static final String HERE = "/track";
  private static final String MESSAGES = "/track/messages";
  private static final String WITHDRAW = "/track/withdraw";

  private final PublicPages pages;
  private final CaseDesk desk;
  private final Visitors visitors;

  TrackResource(PublicPages pages, CaseDesk desk, Visitors visitors) {
    this.pages = pages;
    this.desk = desk;
    this.visitors = visitors;
  }

  /** What a form of these pages says. */
  private record Asked(Form form, Language language, String receipt, HttpServerRequest http) {
    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** The address alone leads to the form. */
  @GET
  @Path("{rest: (messages|withdraw)?}")
  public Response form(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    return PublicPages.instead(Languages.preferredBy(accepted), PublicPages.TRACK);
  }

  /** Shows the request that a receipt belongs to. */
  @POST
  public Response follow(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    return show(200, HERE, asked(contentType, accepted, http, body), Map.of());
  }

  /** Adds words to it. */
  @POST
  @Path("/messages")
  public Response message(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = asked(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), MESSAGES, wait.get());
    }
    String written = asked.form().get("text");
    Checked<FreeText> text = FreeText.read("/text", written);
    if (text instanceof Checked.Invalid<FreeText> invalid) {
      String why = invalid.errors().get(0).detail(asked.language());
      return show(422, MESSAGES, asked, Map.of("textError", why, "text", written));
    }
    FreeText words = ((Checked.Valid<FreeText>) text).value();
    return show(MESSAGES, asked, "message", desk.addMessage(asked.receipt(), words));
  }

  /** Takes it back, once that was confirmed. */
  @POST
  @Path("/withdraw")
  public Response withdraw(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
      @Context HttpServerRequest http,
      InputStream body) {
    Asked asked = asked(contentType, accepted, http, body);
    Optional<Duration> wait = visitors.wait(http);
    if (wait.isPresent()) {
      return pages.busy(asked.language(), WITHDRAW, wait.get());
    }
    return asked.form().ticked("confirm")
        ? show(WITHDRAW, asked, "withdrawn", desk.withdraw(asked.receipt()))
        : show(422, WITHDRAW, asked, Map.of("confirmError", true));
  }

  private static Asked asked(
      String contentType, String accepted, HttpServerRequest http, InputStream body) {
    Form form = Form.read(contentType, body);
    Language language =
        Languages.ofTag(form.get("language")).orElseGet(() -> Languages.preferredBy(accepted));
    return new Asked(form, language, form.get("receipt"), http);
  }

  private Response show(String servedAt, Asked asked, String done, Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        ? show(409, servedAt, asked, Map.of("refusal", refused.reason().code()))
        : show(200, servedAt, asked, Map.of("done", done));
  }

  private Response show(int status, String servedAt, Asked asked, Map<String, Object> more) {
    Optional<Following> following = desk.follow(asked.receipt());
    if (following.isEmpty()) {
      return visitors
          .mistakeWait(asked.http())
          .map(wait -> pages.busy(asked.language(), servedAt, wait))
          .orElseGet(() -> unknown(servedAt, asked));
    }
    Map<String, Object> model = new HashMap<>(more);
    model.put("following", following.get());
    model.put("receipt", asked.receipt());
    pages.localTime(following.get().route()).ifPresent(zone -> model.put("localZone", zone));
    return pages.answer(status, asked.language(), servedAt, "following", model);
  }

  /** The one answer to a wrong, an unknown and a mistyped receipt. */
  private Response unknown(String servedAt, Asked asked) {
    Phrases words = new Phrases(asked.language());
    return pages.form(
        401,
        asked.language(),
        servedAt,
        PublicPages.TRACK,
        page ->
            new FilledForm(page, "track-form", words)
                .fill(asked.form())
                .refuse("receipt", words.say("page.receipt-unknown"))
                .summarise());
  }
}
