package org.yizhan.intake.web.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yizhan.intake.casework.LastErasing;
import org.yizhan.intake.casework.RetentionRound;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.privacy.AuditEntry;
import org.yizhan.intake.privacy.AuditFilter;
import org.yizhan.intake.privacy.AuditPage;
import org.yizhan.intake.privacy.AuditTrail;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.web.AuditQuery;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.StaffOnly;

/** Who did or read what, and when it was last erased what was due; for the city office. */
@Path("/api/staff/audit")
@StaffOnly
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private final AuditTrail audit;
  private final RetentionRound retention;
  private final CurrentStaff staff;
  private final Today today;

  AuditResource(AuditTrail audit, RetentionRound retention, CurrentStaff staff, Today today) {
    this.audit = audit;
    this.retention = retention;
    this.staff = staff;
    this.today = today;
  }

  /** A page of the trail, the newest first. */
  record TrailAnswer(List<EntryAnswer> items, boolean more, LastErasing erasing) {}

  /** One entry; the hash proves it together with all before it. */
  record EntryAnswer(
      long position,
      Instant at,
      String actor,
      String scope,
      String action,
      UUID caseId,
      String subject,
      String hash) {
    static EntryAnswer of(AuditEntry entry) {
      return new EntryAnswer(
          entry.position,
          entry.at,
          entry.actor,
          entry.scope,
          entry.action,
          entry.caseId,
          entry.subject,
          entry.hash);
    }
  }

  /** A page of the trail; each reading of it stands in it too. */
  @GET
  public TrailAnswer read(
      @QueryParam("case") String caseId,
      @QueryParam("actor") String actor,
      @QueryParam("day") String day,
      @QueryParam("page") @DefaultValue("0") String page,
      @QueryParam("size") @DefaultValue("50") String size) {
    StaffMember member = staff.member();
    if (member.role() != Role.CITY) {
      throw new ProblemException(ProblemKind.NOT_FOUND);
    }
    AuditQuery query = AuditQuery.of(caseId, actor, day);
    refuse("/case", caseId, query.caseId().isEmpty());
    refuse("/actor", actor, query.actor().isEmpty());
    refuse("/day", day, query.day().isEmpty());
    AuditFilter filter =
        query.filter(
            today,
            StaffCasesResource.whole(
                "/page", page, 0, Integer.MAX_VALUE / AuditFilter.LARGEST_PAGE),
            StaffCasesResource.whole("/size", size, 1, AuditFilter.LARGEST_PAGE));
    AuditPage found = audit.read(AuditTrail.staff(member.id()), member.scope(), filter);
    return new TrailAnswer(
        found.items().stream().map(EntryAnswer::of).toList(), found.more(), retention.last());
  }

  private static void refuse(String pointer, String written, boolean notUnderstood) {
    if (written != null && !written.isBlank() && notUnderstood) {
      throw new ProblemException(
          ProblemKind.NOT_READABLE, List.of(new FieldError(pointer, "choice")));
    }
  }
}
