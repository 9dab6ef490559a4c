package org.yizhan.intake.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.yizhan.intake.staff.Session;
import org.yizhan.intake.staff.Sessions;
import org.yizhan.intake.web.api.ProblemException;
import org.yizhan.intake.web.api.ProblemKind;

/** Lets only signed-in staff through to what is {@link StaffOnly}, and only from our own pages. */
@Provider
@StaffOnly
public class StaffGate implements ContainerRequestFilter {

  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final Sessions sessions;
  private final CurrentStaff current;

  StaffGate(Sessions sessions, CurrentStaff current) {
    this.sessions = sessions;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    boolean json = request.getUriInfo().getPath().startsWith("/api/");
    Optional<Session> session = StaffCookie.in(request.getCookies()).flatMap(sessions::resume);
    if (session.isPresent()) {
      current.enter(session.get(), form(request, session.get(), json));
    } else if (json) {
      throw new ProblemException(ProblemKind.SIGNED_OUT);
    } else {
      request.abortWith(signIn(request));
    }
  }

  private static Form form(ContainerRequestContext request, Session session, boolean json) {
    if (READING.contains(request.getMethod())) {
      return Form.empty();
    }
    Form form = json ? Form.empty() : read(request);
    String csrf = json ? request.getHeaderString("X-CSRF-Token") : form.get("csrf");
    if (!OwnPages.sent(request) || !session.csrfIs(csrf)) {
      throw json
          ? new ProblemException(ProblemKind.FOREIGN)
          : new StaffRefused(StaffRefused.Why.FOREIGN);
    }
    return form;
  }

  private static Form read(ContainerRequestContext request) {
    try {
      return Form.read(
          request.getHeaderString(HttpHeaders.CONTENT_TYPE), request.getEntityStream());
    } catch (FormRefused e) {
      throw StaffRefused.because(e);
    }
  }

  /**
   * A link in a mail comes without the cookie, which is SameSite=Strict: the page calls itself once
   * more, now from here, before anybody is asked to sign in.
   */
  private static Response signIn(ContainerRequestContext request) {
    boolean reading = READING.contains(request.getMethod());
    String path = request.getUriInfo().getRequestUri().getRawPath();
    if (reading && "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))) {
      return Response.ok("", MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
          .header("Refresh", "0")
          .build();
    }
    String next = reading && !path.equals("/staff/") ? "?next=" + encode(path) : "";
    return Response.seeOther(URI.create("/staff/sign-in" + next)).build();
  }

  private static String encode(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
