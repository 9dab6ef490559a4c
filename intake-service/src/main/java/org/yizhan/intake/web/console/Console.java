package org.yizhan.intake.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.Session;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.Moments;
import org.yizhan.intake.web.Phrases;
import org.yizhan.intake.web.Templates;
import org.yizhan.intake.words.Languages;

/** What every page of the console has in common: its frame, its headers, its time and language. */
@ApplicationScoped
class Console {

  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

  private final Templates templates;
  private final DirectoryFile directory;
  private final InstantSource clock;
  private final CurrentStaff current;

  Console(Templates templates, DirectoryFile directory, InstantSource clock, CurrentStaff current) {
    this.templates = templates;
    this.directory = directory;
    this.clock = clock;
    this.current = current;
  }

  /** A page for somebody who is signed in. */
  Response page(int status, String template, Session session, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("member", session.member());
    all.put("csrf", session.csrf());
    all.put("scopeName", scopeName(session.member()));
    return page(status, template, language(session), zone(session.member()), all);
  }

  /** A page for whoever it may be: in the frame of the session where there is one. */
  Response page(int status, String template, HttpHeaders headers, Map<String, ?> model) {
    return current
        .sessionIfAny()
        .map(session -> page(status, template, session, model))
        .orElseGet(
            () ->
                page(
                    status,
                    template,
                    Languages.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                    model));
  }

  /** A page for somebody who is not signed in. */
  Response page(int status, String template, Language language, Map<String, ?> model) {
    return page(status, template, language, Moments.CHINA, model);
  }

  /** After something was done: the page to go on with. */
  static Response.ResponseBuilder next(String path) {
    return Response.seeOther(URI.create(path));
  }

  Language language(Session session) {
    return Languages.ofTag(session.language()).orElse(Language.ZH);
  }

  /** The name of a station or an office; its id when the directory no longer has it. */
  Text scopeName(Role role, String scope) {
    Directory current = directory.current();
    return (role == Role.STATION
            ? current.station(scope).map(Station::name)
            : current.office(scope).map(Office::name))
        .orElse(new Text(scope, scope));
  }

  /** The name of the station or the office that a member works for. */
  Text scopeName(StaffMember member) {
    return scopeName(member.role(), member.scope());
  }

  /** The time that this member's clock on the wall shows. */
  ZoneId zone(StaffMember member) {
    return member.role() == Role.STATION
        ? directory.current().station(member.scope()).map(Station::timeZone).orElse(Moments.CHINA)
        : Moments.CHINA;
  }

  private Response page(
      int status, String template, Language language, ZoneId zone, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("now", clock.instant());
    all.put("m", new Moments(language, zone));
    String html = templates.render("console/" + template, new Phrases(language), all);
    return Response.status(status).type(HTML).entity(html).build();
  }
}
