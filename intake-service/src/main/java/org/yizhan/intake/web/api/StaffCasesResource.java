package org.yizhan.intake.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.intake.casework.ActionKind;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.CaseFile;
import org.yizhan.intake.casework.CaseFilter;
import org.yizhan.intake.casework.CasePage;
import org.yizhan.intake.casework.CaseState;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.StaffOnly;

/** Cases for those who work on them. */
@Path("/api/staff/cases")
@StaffOnly
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class StaffCasesResource {

  private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private final CaseDesk desk;
  private final CurrentStaff staff;

  StaffCasesResource(CaseDesk desk, CurrentStaff staff) {
    this.desk = desk;
    this.staff = staff;
  }

  /** The queue: open cases, or those in one state. */
  @GET
  public StaffAnswers.QueueAnswer queue(
      @QueryParam("state") String state,
      @QueryParam("overdue") String overdue,
      @QueryParam("page") @DefaultValue("0") String page,
      @QueryParam("size") @DefaultValue("50") String size) {
    CaseFilter filter =
        new CaseFilter(
            state == null || state.isEmpty()
                ? null
                : CaseState.ofCode(state).orElseThrow(() -> refuse("/state", "choice")),
            flag(overdue),
            whole("/page", page, 0, Integer.MAX_VALUE / CaseFilter.LARGEST_PAGE),
            whole("/size", size, 1, CaseFilter.LARGEST_PAGE));
    CasePage found = desk.queue(staff.member(), filter);
    return new StaffAnswers.QueueAnswer(
        found.items().stream().map(StaffAnswers.SummaryAnswer::of).toList(), found.total());
  }

  /** One case, whole, with its version as the entity tag. */
  @GET
  @Path("/{id}")
  public Response file(@PathParam("id") String id) {
    CaseFile file =
        desk.file(staff.member(), caseId(id))
            .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
    return Response.ok(StaffAnswers.FileAnswer.of(file))
        .tag(new EntityTag(Long.toString(file.summary().version())))
        .build();
  }

  /** The case with what is shown only on request; each showing is audited. */
  @POST
  @Path("/{id}/reveal")
  public StaffAnswers.FileAnswer reveal(@PathParam("id") String id) {
    return desk.reveal(staff.member(), caseId(id))
        .map(StaffAnswers.FileAnswer::of)
        .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
  }

  /** Takes the case. */
  @POST
  @Path("/{id}/acknowledge")
  public Response acknowledge(@PathParam("id") String id) {
    return answer(desk.acknowledge(staff.member(), caseId(id)));
  }

  /** What a note says, and to whom. */
  private record Note(FreeText text, boolean visibleToRequester) {}

  /** Writes a note. */
  @POST
  @Path("/{id}/notes")
  public Response note(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
    Note note =
        Texts.read(
            Body.json(headers, body),
            fields ->
                new Note(
                    Texts.text(fields), Boolean.TRUE.equals(fields.flag("visibleToRequester"))));
    return answer(desk.note(staff.member(), caseId(id), note.text, note.visibleToRequester));
  }

  /** Writes to the requester. */
  @POST
  @Path("/{id}/messages")
  public Response message(
      @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
    FreeText text = Texts.read(Body.json(headers, body));
    return answer(desk.message(staff.member(), caseId(id), text));
  }

  /** What was done. */
  private record Action(ActionKind kind, FreeText text) {}

  /** Records what was done. */
  @POST
  @Path("/{id}/actions")
  public Response act(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
    Action action =
        Texts.read(
            Body.json(headers, body),
            fields ->
                new Action(
                    fields.known("kind", true, "choice", ActionKind::ofCode), Texts.text(fields)));
    return answer(desk.act(staff.member(), caseId(id), action.kind, action.text));
  }

  /** Moves the case to another state, if it is still as the client has read it. */
  @POST
  @Path("/{id}/status")
  public Response move(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Context HttpHeaders headers,
      InputStream body) {
    JsonNode json = Body.json(headers, body);
    CaseState state =
        Texts.read(json, fields -> fields.known("status", true, "choice", CaseState::ofCode));
    return answer(desk.move(staff.member(), caseId(id), state, version(ifMatch)));
  }

  static Response answer(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      return Response.ok(new StaffAnswers.DoneAnswer(done.state().code(), done.version()))
          .tag(new EntityTag(Long.toString(done.version())))
          .build();
    }
    throw new ProblemException(
        switch (((Outcome.Refused) outcome).reason()) {
          case NOT_FOUND -> ProblemKind.NOT_FOUND;
          case CHANGED -> ProblemKind.CASE_CHANGED;
          case NOT_NEXT -> ProblemKind.NOT_NEXT_STATE;
          case FINISHED -> ProblemKind.CASE_FINISHED;
          case HELD -> ProblemKind.CASE_HELD;
        });
  }

  /** What is no id is no case. */
  static UUID caseId(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(ProblemKind.NOT_FOUND);
    }
  }

  /** {@code *} or no header: whatever happened; a tag that was never given matches nothing. */
  private static OptionalLong version(String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return OptionalLong.empty();
    }
    Matcher tag = ENTITY_TAG.matcher(ifMatch.strip());
    return OptionalLong.of(tag.matches() ? Long.parseLong(tag.group(1)) : -1);
  }

  private static boolean flag(String value) {
    return switch (Optional.ofNullable(value).orElse("")) {
      case "", "false" -> false;
      case "true" -> true;
      default -> throw refuse("/overdue", "type");
    };
  }

  static int whole(String pointer, String value, int min, int max) {
    try {
      int number = Integer.parseInt(value);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw refuse(pointer, "type");
    }
    throw refuse(pointer, "page");
  }

  private static ProblemException refuse(String pointer, String code) {
    return new ProblemException(ProblemKind.NOT_READABLE, List.of(new FieldError(pointer, code)));
  }
}
