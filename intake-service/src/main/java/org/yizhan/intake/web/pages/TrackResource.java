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
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.words.Languages;

/** What the holder of a receipt sees and may do, and what a code for the family shows. */
@Path("/track")
public class TrackResource {

  private final TrackPages track;
  private final Admission admission;
  private final CaseDesk desk;

  TrackResource(TrackPages track, Admission admission, CaseDesk desk) {
    this.track = track;
    this.admission = admission;
    this.desk = desk;
  }

  /** The address alone leads to the form. */
  @GET
  @Path("{rest: (messages|withdraw|save)?}")
  public Response form(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    return PublicPages.instead(Languages.preferredBy(accepted), PublicPages.TRACK);
  }

  /** Shows the request that a receipt belongs to, or what a code for the family opens. */
  @POST
  public Response follow(@BeanParam Visit visit, InputStream body) {
    Asked asked = visit.read(body);
    return desk.follow(asked.receipt())
        .map(found -> track.show(200, FOLLOWING, found, asked, Map.of()))
        .orElseGet(() -> track.family(asked));
  }

  /** The receipt as a file. */
  @POST
  @Path("/save")
  public Response save(@BeanParam Visit visit, InputStream body) {
    return track.save(visit.read(body));
  }

  /** Adds words to it. */
  @POST
  @Path("/messages")
  public Response message(@BeanParam Visit visit, InputStream body) {
    return admission.admit(visit.read(body), this::add);
  }

  private Response add(Asked asked) {
    String written = asked.form().get("text");
    Checked<FreeText> text = FreeText.read("/text", written);
    if (text instanceof Checked.Invalid<FreeText> invalid) {
      String why = invalid.errors().get(0).detail(asked.language());
      return track.show(422, FOLLOWING, asked, Map.of("textError", why, "text", written));
    }
    FreeText words = ((Checked.Valid<FreeText>) text).value();
    return track.came(FOLLOWING, asked, "message", desk.addMessage(asked.receipt(), words));
  }

  /** Takes it back, once that was confirmed. */
  @POST
  @Path("/withdraw")
  public Response withdraw(@BeanParam Visit visit, InputStream body) {
    return admission.admit(
        visit.read(body),
        asked ->
            asked.form().ticked("confirm")
                ? track.came(FOLLOWING, asked, "withdrawn", desk.withdraw(asked.receipt()))
                : track.show(422, FOLLOWING, asked, Map.of("confirmError", true)));
  }
}
