package org.yizhan.intake.web.console;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.staff.Sessions;
import org.yizhan.intake.staff.SignIn;
import org.yizhan.intake.staff.SignIn.Attempt;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.OwnPages;
import org.yizhan.intake.web.Pause;
import org.yizhan.intake.web.Sender;
import org.yizhan.intake.web.StaffCookie;
import org.yizhan.intake.web.StaffOnly;
import org.yizhan.intake.web.StaffRefused;
import org.yizhan.intake.words.Languages;

/** In and out of the console. */
@Path("/staff")
public class SignInResource {

  /** Where a sign-in may lead on to: a page of the console, and nothing else. */
  private static final Pattern NEXT = Pattern.compile("/staff/[a-z0-9/-]*");

  private final Console console;
  private final SignIn signIn;
  private final Sessions sessions;
  private final CurrentStaff current;

  SignInResource(Console console, SignIn signIn, Sessions sessions, CurrentStaff current) {
    this.console = console;
    this.signIn = signIn;
    this.sessions = sessions;
    this.current = current;
  }

  /** The sign-in page. */
  @GET
  @Path("/sign-in")
  public Response ask(
      @QueryParam("next") String next,
      @QueryParam("lang") String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
    Language language = Languages.ofTag(lang).orElseGet(() -> Languages.preferredBy(accepted));
    return page(200, language, next(next), Map.of());
  }

  /** Signs in, or says why not. */
  @POST
  @Path("/sign-in")
  public Response enter(
      @Context HttpServerRequest client,
      @Context ContainerRequestContext request,
      InputStream body) {
    Form form = ConsoleForms.read(request, body);
    Language language = Languages.ofTag(form.get("language")).orElse(Language.ZH);
    String next = next(form.get("next"));
    if (!OwnPages.sent(request)) {
      throw new StaffRefused(StaffRefused.Why.FOREIGN);
    }
    Attempt attempt =
        signIn.enter(
            form.get("username"), form.get("password"), Sender.address(client), language.tag());
    if (attempt instanceof Attempt.Entered entered) {
      StaffCookie.in(request.getCookies()).flatMap(sessions::resume).ifPresent(sessions::close);
      return Console.next(next)
          .header(HttpHeaders.SET_COOKIE, StaffCookie.holding(entered.session().token()))
          .build();
    }
    Map<String, Object> model = new HashMap<>();
    model.put("username", form.get("username"));
    if (attempt instanceof Attempt.TooMany tooMany) {
      Pause pause = new Pause(tooMany.pause());
      model.put("waitMinutes", pause.minutes());
      return Response.fromResponse(page(429, language, next, model))
          .header(HttpHeaders.RETRY_AFTER, pause.seconds())
          .build();
    }
    model.put("wrong", true);
    return page(401, language, next, model);
  }

  /** Signs out. */
  @POST
  @Path("/sign-out")
  @StaffOnly
  public Response leave() {
    sessions.close(current.session());
    return Console.next("/staff/sign-in?lang=" + current.session().language())
        .header(HttpHeaders.SET_COOKIE, StaffCookie.cleared())
        .build();
  }

  private Response page(int status, Language language, String next, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("next", next);
    return console.page(status, "sign-in", language, model);
  }

  private static String next(String wish) {
    return wish != null && NEXT.matcher(wish).matches() ? wish : "/staff/";
  }
}
