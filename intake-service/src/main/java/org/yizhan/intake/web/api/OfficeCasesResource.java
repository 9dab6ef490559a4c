package org.yizhan.intake.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.CheckedFact;
import org.yizhan.intake.casework.Clues;
import org.yizhan.intake.casework.Hits;
import org.yizhan.intake.casework.HoldGround;
import org.yizhan.intake.casework.ReceiptGround;
import org.yizhan.intake.casework.Recovery;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.Codes;
import org.yizhan.intake.request.DayReader;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.request.Fields;
import org.yizhan.intake.request.TextRule;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.Pause;
import org.yizhan.intake.web.StaffOnly;

/** What the city office alone may do with cases; for others there is nothing here. */
@Path("/api/staff/cases")
@StaffOnly
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class OfficeCasesResource {

  private final CaseDesk desk;
  private final DirectoryFile directory;
  private final CurrentStaff staff;
  private final Today today;

  OfficeCasesResource(CaseDesk desk, DirectoryFile directory, CurrentStaff staff, Today today) {
    this.desk = desk;
    this.directory = directory;
    this.staff = staff;
    this.today = today;
  }

  /** Open cases that fit some clues; nothing personal. */
  record HitsAnswer(List<StaffAnswers.SummaryAnswer> items, boolean more, int unreadable) {}

  /** A new receipt, seen here and nowhere else. */
  record ReceiptAnswer(String receipt) {
    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** The open cases of a caller who has lost the receipt. Names travel in the body only. */
  @POST
  @Path("/search")
  public HitsAnswer search(@Context HttpHeaders headers, InputStream body) {
    Clues clues = Texts.read(Body.json(headers, body), this::clues);
    if (!clues.narrow()) {
      throw invalid("", "clues");
    }
    Hits hits = desk.find(staff.member(), clues).orElseThrow(OfficeCasesResource::notFound);
    return new HitsAnswer(
        hits.items().stream().map(StaffAnswers.SummaryAnswer::of).toList(),
        hits.more(),
        hits.unreadable());
  }

  private Clues clues(Fields fields) {
    String tail = fields.text("tail", TextRule.CODE, false);
    Codes codes = new Codes(directory.current());
    return new Clues(
        tail == null ? null : tail.toUpperCase(Locale.ROOT),
        fields.known("country", false, "country", codes::country),
        fields.<LocalDate>known(
            "day", false, "date", new DayReader(today.day(), today.day())::read),
        Personal.orNull(fields.text("name", TextRule.NAME, false)));
  }

  /** A new receipt for a caller who was checked: {@code {"ground": …, "checked": […]}}. */
  @POST
  @Path("/{id}/receipt")
  public Response receipt(
      @PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
    JsonNode json = Body.json(headers, body);
    ReceiptGround ground =
        Texts.read(
            json,
            fields -> {
              fields.leave("checked");
              return fields.known("ground", true, "choice", ReceiptGround::ofCode);
            });
    Recovery recovery =
        desk.replaceReceipt(
            staff.member(), StaffCasesResource.caseId(id), ground, checked(json.get("checked")));
    if (recovery instanceof Recovery.Issued issued) {
      return Response.status(Response.Status.CREATED)
          .entity(new ReceiptAnswer(issued.receipt().grouped()))
          .build();
    }
    if (recovery instanceof Recovery.TooMany many) {
      throw new ProblemException(
          Problem.of(ProblemKind.TOO_MANY_REQUESTS)
              .with(HttpHeaders.RETRY_AFTER, Long.toString(new Pause(many.pause()).seconds())));
    }
    throw notFound();
  }

  private static Set<CheckedFact> checked(JsonNode sent) {
    Set<CheckedFact> facts = EnumSet.noneOf(CheckedFact.class);
    if (sent != null && sent.isArray()) {
      for (JsonNode one : sent) {
        facts.add(
            Optional.of(one)
                .filter(JsonNode::isTextual)
                .flatMap(text -> CheckedFact.ofCode(text.textValue()))
                .orElseThrow(() -> invalid("/checked", "choice")));
      }
    }
    if (facts.size() < CheckedFact.NEEDED) {
      throw invalid("/checked", "checked");
    }
    return facts;
  }

  /** Keeps a case from being erased, {@code {"ground": …}}, or lets it go, null. */
  @POST
  @Path("/{id}/hold")
  public Response hold(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
    HoldGround ground =
        Texts.read(
            Body.json(headers, body),
            fields -> fields.known("ground", false, "choice", HoldGround::ofCode));
    return StaffCasesResource.answer(
        desk.hold(staff.member(), StaffCasesResource.caseId(id), ground));
  }

  private static ProblemException invalid(String pointer, String code) {
    return new ProblemException(ProblemKind.INVALID_FIELDS, List.of(new FieldError(pointer, code)));
  }

  private static ProblemException notFound() {
    return new ProblemException(ProblemKind.NOT_FOUND);
  }
}
