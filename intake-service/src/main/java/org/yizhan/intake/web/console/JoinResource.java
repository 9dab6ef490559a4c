package org.yizhan.intake.web.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.staff.Invitations;
import org.yizhan.intake.staff.Invitations.Joining;
import org.yizhan.intake.staff.Invitations.Offer;
import org.yizhan.intake.staff.Newcomer;
import org.yizhan.intake.staff.Passwords;
import org.yizhan.intake.staff.Token;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.OwnPages;
import org.yizhan.intake.web.StaffCookie;
import org.yizhan.intake.web.StaffRefused;
import org.yizhan.intake.words.Languages;

/** The page behind a one-time link: choose how to sign in, and be in. */
@Path("/staff/join/{token}")
public class JoinResource {

  private final Console console;
  private final Invitations invitations;

  JoinResource(Console console, Invitations invitations) {
    this.console = console;
    this.invitations = invitations;
  }

  /** What the link offers, and the form. */
  @GET
  public Response show(
      @PathParam("token") String token,
      @QueryParam("lang") String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    Language language = Languages.ofTag(lang).orElseGet(() -> Languages.preferredBy(accepted));
    return Token.read(token)
        .flatMap(invitations::offer)
        .map(offer -> page(200, language, offer, Form.empty(), Map.of()))
        .orElseGet(() -> closed(language));
  }

  /** Makes the account and signs it in. */
  @POST
  public Response join(
      @PathParam("token") String typed,
      @Context ContainerRequestContext request,
      InputStream body) {
    Form form = ConsoleForms.read(request, body);
    if (!OwnPages.sent(request)) {
      throw new StaffRefused(StaffRefused.Why.FOREIGN);
    }
    Language language = Languages.ofTag(form.get("language")).orElse(Language.ZH);
    Optional<Token> token = Token.read(typed);
    Optional<Offer> offer = token.flatMap(invitations::offer);
    if (offer.isEmpty()) {
      return closed(language);
    }
    Newcomer newcomer =
        new Newcomer(
            form.get("username"), form.get("displayName"), form.get("email"), form.get("password"));
    Joining joining = invitations.join(token.get(), newcomer, language.tag());
    if (joining instanceof Joining.Joined joined) {
      return Console.next("/staff/")
          .header(HttpHeaders.SET_COOKIE, StaffCookie.holding(joined.session().token()))
          .build();
    }
    return joining instanceof Joining.Incomplete incomplete
        ? page(422, language, offer.get(), form, incomplete.problems())
        : closed(language);
  }

  private Response page(
      int status, Language language, Offer offer, Form form, Map<String, String> problems) {
    Map<String, Object> model = new HashMap<>();
    model.put("role", offer.role());
    model.put("scope", console.scopeName(offer.role(), offer.scope()));
    model.put("form", form);
    model.put("problems", problems);
    model.put("shortest", Passwords.SHORTEST);
    model.put("longest", Passwords.LONGEST);
    return console.page(status, "join", language, model);
  }

  private Response closed(Language language) {
    return console.page(404, "join-closed", language, Map.of());
  }
}
