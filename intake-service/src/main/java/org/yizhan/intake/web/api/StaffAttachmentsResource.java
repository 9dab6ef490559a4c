package org.yizhan.intake.web.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.FileAnswer;
import org.yizhan.intake.web.StaffOnly;

/** Photos and papers of a case for those who work on it; each opening is audited. */
@Path("/api/staff/cases/{id}/attachments")
@StaffOnly
@Blocking
@Produces(MediaType.WILDCARD)
public class StaffAttachmentsResource {

  private final CaseDesk desk;
  private final CurrentStaff staff;

  StaffAttachmentsResource(CaseDesk desk, CurrentStaff staff) {
    this.desk = desk;
    this.staff = staff;
  }

  /** One of them, to be kept. */
  @GET
  @Path("/{attachment}")
  public Response open(@PathParam("id") String id, @PathParam("attachment") String attachment) {
    return desk.openAttachment(
            staff.member(), StaffCasesResource.caseId(id), StaffCasesResource.caseId(attachment))
        .map(FileAnswer::toKeep)
        .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND));
  }
}
