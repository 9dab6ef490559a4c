package org.yizhan.intake.web.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yizhan.intake.casework.RetentionRound;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.privacy.AuditEntry;
import org.yizhan.intake.privacy.AuditPage;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.staff.Accounts;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.web.AuditQuery;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.StaffOnly;
import org.yizhan.intake.web.StaffRefused;

/** Who did or read what; for the city office. */
@Path("/staff/audit")
@StaffOnly
public class AuditResource {

  private static final int ROWS = 50;

  private final Console console;
  private final AuditTrail audit;
  private final RetentionRound retention;
  private final Accounts accounts;
  private final CurrentStaff current;
  private final Today today;

  AuditResource(
      Console console,
      AuditTrail audit,
      RetentionRound retention,
      Accounts accounts,
      CurrentStaff current,
      Today today) {
    this.console = console;
    this.audit = audit;
    this.retention = retention;
    this.accounts = accounts;
    this.current = current;
    this.today = today;
  }

  /** A line of the page: an entry, and the name of the account behind it where there is one. */
  public record Row(AuditEntry entry, String actor) {}

  /** A page of the trail; a filter that cannot be read filters nothing. */
  @GET
  public Response read(
      @QueryParam("case") String caseId,
      @QueryParam("actor") String actor,
      @QueryParam("day") String day,
      @QueryParam("page") String pageNumber) {
    StaffMember member = current.member();
    if (member.role() != Role.CITY) {
      throw new StaffRefused(StaffRefused.Why.NOT_FOUND);
    }
    AuditQuery query = AuditQuery.of(caseId, actor, day);
    int page = QueueResource.page(pageNumber);
    AuditPage found =
        audit.read(AuditTrail.staff(member.id()), member.scope(), query.filter(today, page, ROWS));
    Map<String, String> actors = new HashMap<>();
    accounts.names().forEach((id, name) -> actors.put(AuditTrail.staff(UUID.fromString(id)), name));
    Map<String, Object> model = new HashMap<>();
    model.put(
        "rows",
        found.items().stream()
            .map(entry -> new Row(entry, actors.getOrDefault(entry.actor, entry.actor)))
            .toList());
    model.put("more", found.more());
    model.put("page", page);
    query.caseId().ifPresent(id -> model.put("caseId", id.toString()));
    query.actor().ifPresent(name -> model.put("actor", name));
    query.day().ifPresent(date -> model.put("day", date.toString()));
    model.put("erasing", retention.last());
    return console.page(200, "audit", current.session(), model);
  }
}
