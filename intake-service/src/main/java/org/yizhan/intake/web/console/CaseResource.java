package org.yizhan.intake.web.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yizhan.intake.casework.ActionKind;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.CaseFile;
import org.yizhan.intake.casework.CaseState;
import org.yizhan.intake.casework.CheckedFact;
import org.yizhan.intake.casework.HoldGround;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.casework.ReceiptGround;
import org.yizhan.intake.casework.Recovery;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.staff.Accounts;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.Pause;
import org.yizhan.intake.web.StaffOnly;
import org.yizhan.intake.web.StaffRefused;

/** One case on one screen, and what can be done to it. Another's case is not there at all. */
@Path("/staff/cases/{id}")
@StaffOnly
public class CaseResource {

  private final Console console;
  private final CaseDesk desk;
  private final Accounts accounts;
  private final DirectoryFile directory;
  private final CurrentStaff current;

  CaseResource(
      Console console,
      CaseDesk desk,
      Accounts accounts,
      DirectoryFile directory,
      CurrentStaff current) {
    this.console = console;
    this.desk = desk;
    this.accounts = accounts;
    this.directory = directory;
    this.current = current;
  }

  /** The case; that it was read is written down. */
  @GET
  public Response show(@PathParam("id") String id, @QueryParam("done") String done) {
    return page(
        200, caseId(id), done != null && DONE.contains(done) ? Map.of("done", done) : Map.of());
  }

  /** The case with what is shown only on request, this once. */
  @POST
  @Path("/reveal")
  public Response reveal(@PathParam("id") String id) {
    CaseFile file =
        desk.reveal(current.member(), caseId(id))
            .orElseThrow(() -> new StaffRefused(StaffRefused.Why.NOT_FOUND));
    return page(200, file, Map.of());
  }

  /** What a page may say was done; anything else in its address is left alone. */
  private static final List<String> DONE =
      List.of("acknowledged", "message", "note", "action", "status", "hold");

  /** Takes the case. */
  @POST
  @Path("/acknowledge")
  public Response acknowledge(@PathParam("id") String id) {
    UUID caseId = caseId(id);
    return answer(caseId, "acknowledged", desk.acknowledge(current.member(), caseId));
  }

  /** Writes to the requester. */
  @POST
  @Path("/messages")
  public Response message(@PathParam("id") String id) {
    UUID caseId = caseId(id);
    return written(caseId, "message", text -> desk.message(current.member(), caseId, text));
  }

  /** Writes a note. */
  @POST
  @Path("/notes")
  public Response note(@PathParam("id") String id) {
    UUID caseId = caseId(id);
    boolean visible = current.form().ticked("visibleToRequester");
    return written(caseId, "note", text -> desk.note(current.member(), caseId, text, visible));
  }

  /** Records what was done. */
  @POST
  @Path("/actions")
  public Response act(@PathParam("id") String id) {
    UUID caseId = caseId(id);
    return ActionKind.ofCode(current.form().get("kind"))
        .map(
            kind ->
                written(caseId, "action", text -> desk.act(current.member(), caseId, kind, text)))
        .orElseGet(() -> incomplete(caseId, "action", new FieldError("/kind", "required")));
  }

  /** Moves the case to another state. */
  @POST
  @Path("/status")
  public Response move(@PathParam("id") String id) {
    UUID caseId = caseId(id);
    Form form = current.form();
    String version = form.get("version");
    OptionalLong expected =
        version.matches("[0-9]{1,18}")
            ? OptionalLong.of(Long.parseLong(version))
            : OptionalLong.empty();
    return CaseState.ofCode(form.get("status"))
        .map(state -> desk.move(current.member(), caseId, state, expected))
        .map(outcome -> answer(caseId, "status", outcome))
        .orElseGet(() -> incomplete(caseId, "status", new FieldError("/status", "required")));
  }

  /** Gives a caller who was checked a new receipt, and shows it this once. */
  @POST
  @Path("/receipt")
  public Response receipt(@PathParam("id") String id) {
    UUID caseId = caseId(id);
    Form form = current.form();
    Optional<ReceiptGround> ground = ReceiptGround.ofCode(form.get("ground"));
    Set<CheckedFact> facts =
        Arrays.stream(CheckedFact.values())
            .filter(fact -> form.ticked("checked-" + fact.code()))
            .collect(Collectors.toSet());
    if (ground.isEmpty() || facts.size() < CheckedFact.NEEDED) {
      return incomplete(
          caseId,
          "receipt",
          ground.isEmpty()
              ? new FieldError("/ground", "required")
              : new FieldError("/checked", "checked"));
    }
    Recovery recovery = desk.replaceReceipt(current.member(), caseId, ground.get(), facts);
    if (recovery instanceof Recovery.Issued issued) {
      return console.page(
          200, "receipt", current.session(), Map.of("receipt", issued.receipt(), "caseId", caseId));
    }
    if (recovery instanceof Recovery.TooMany many) {
      return page(
          429, caseId, Map.of("wait", new Pause(many.pause()).minutes(), "open", "receipt"));
    }
    throw new StaffRefused(StaffRefused.Why.NOT_FOUND);
  }

  /** Keeps the case from being erased, or lets it go. */
  @POST
  @Path("/hold")
  public Response hold(@PathParam("id") String id) {
    UUID caseId = caseId(id);
    HoldGround ground = HoldGround.ofCode(current.form().get("ground")).orElse(null);
    return answer(caseId, "hold", desk.hold(current.member(), caseId, ground));
  }

  private Response written(UUID caseId, String what, Function<FreeText, Outcome> write) {
    Checked<FreeText> text = FreeText.read("/text", current.form().get("text"));
    if (text instanceof Checked.Valid<FreeText> valid) {
      return answer(caseId, what, write.apply(valid.value()));
    }
    return incomplete(caseId, what, ((Checked.Invalid<FreeText>) text).errors().get(0));
  }

  /** Done: on with the page, so that a reload does nothing twice. Refused: the page says why. */
  private Response answer(UUID caseId, String what, Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      if (refused.reason() == Outcome.Refusal.NOT_FOUND) {
        throw new StaffRefused(StaffRefused.Why.NOT_FOUND);
      }
      return page(409, caseId, Map.of("refusal", refused.reason().code(), "open", what));
    }
    return Console.next(
            current.form().get("then").equals("queue")
                ? "/staff/"
                : "/staff/cases/" + caseId + "?done=" + what)
        .build();
  }

  private Response incomplete(UUID caseId, String what, FieldError error) {
    return page(422, caseId, Map.of("error", error, "open", what));
  }

  private Response page(int status, UUID caseId, Map<String, Object> more) {
    CaseFile file =
        desk.file(current.member(), caseId)
            .orElseThrow(() -> new StaffRefused(StaffRefused.Why.NOT_FOUND));
    return page(status, file, more);
  }

  private Response page(int status, CaseFile file, Map<String, Object> more) {
    HelpRequest request = file.request();
    Directory names = directory.current();
    Map<String, Object> model = new HashMap<>(more);
    model.put("file", file);
    model.put("request", request);
    names.countyOffice(request.homeCounty()).map(Office::name).ifPresent(n -> model.put("home", n));
    model.put("states", EnumSet.allOf(CaseState.class));
    model.put("receiptGrounds", EnumSet.allOf(ReceiptGround.class));
    model.put("checkedFacts", EnumSet.allOf(CheckedFact.class));
    model.put("holdGrounds", EnumSet.allOf(HoldGround.class));
    model.put("kinds", EnumSet.allOf(ActionKind.class));
    model.put("form", current.form());
    model.put("colleagues", accounts.names());
    return console.page(status, "case", current.session(), model);
  }

  static UUID caseId(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new StaffRefused(StaffRefused.Why.NOT_FOUND);
    }
  }
}
