package org.yizhan.intake.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.yizhan.intake.request.Fields;
import org.yizhan.intake.request.TextRule;
import org.yizhan.intake.staff.Passwords;
import org.yizhan.intake.staff.Sessions;
import org.yizhan.intake.staff.SignIn;
import org.yizhan.intake.staff.SignIn.Attempt;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.OwnPages;
import org.yizhan.intake.web.Pause;
import org.yizhan.intake.web.Sender;
import org.yizhan.intake.web.StaffCookie;
import org.yizhan.intake.web.StaffOnly;
import org.yizhan.intake.words.Languages;

/** Signing in and out by JSON; the same door as the console's. */
@Path("/api/staff/session")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class StaffSessionResource {

  private static final TextRule PASSWORD = new TextRule(Passwords.LONGEST, TextRule.Lines.ONE);

  private final SignIn signIn;
  private final Sessions sessions;
  private final CurrentStaff current;

  StaffSessionResource(SignIn signIn, Sessions sessions, CurrentStaff current) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.current = current;
  }

  /** Who knocks, with what. */
  private record Credentials(String username, String password) {
    @Override
    public String toString() {
      return "[personal]";
    }
  }

  /** Begins a session: its secret is in the cookie, and the token for writing in the body. */
  @POST
  public Response enter(
      @Context HttpHeaders headers,
      @Context HttpServerRequest http,
      @Context ContainerRequestContext request,
      InputStream body) {
    if (!OwnPages.sent(request)) {
      throw new ProblemException(ProblemKind.FOREIGN);
    }
    JsonNode json = Body.json(headers, body);
    Credentials given = Texts.read(json, StaffSessionResource::credentials);
    Attempt attempt =
        signIn.enter(
            given.username(),
            given.password(),
            Sender.address(http),
            Languages.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).tag());
    if (attempt instanceof Attempt.Entered entered) {
      StaffCookie.in(request.getCookies()).flatMap(sessions::resume).ifPresent(sessions::close);
      return Response.ok(Map.of("csrf", entered.session().csrf()))
          .header(HttpHeaders.SET_COOKIE, StaffCookie.holding(entered.session().token()))
          .build();
    }
    if (attempt instanceof Attempt.TooMany tooMany) {
      throw new ProblemException(
          Problem.of(ProblemKind.TOO_MANY_REQUESTS)
              .with(HttpHeaders.RETRY_AFTER, Long.toString(new Pause(tooMany.pause()).seconds())));
    }
    throw new ProblemException(ProblemKind.WRONG_PASSWORD);
  }

  /** Ends the session. */
  @DELETE
  @StaffOnly
  public Response leave() {
    sessions.close(current.session());
    return Response.noContent().header(HttpHeaders.SET_COOKIE, StaffCookie.cleared()).build();
  }

  private static Credentials credentials(Fields fields) {
    String username = fields.text("username", TextRule.NAME, true);
    String password = fields.text("password", PASSWORD, true);
    fields.leave("code");
    return new Credentials(username, password);
  }
}
