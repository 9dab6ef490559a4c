package org.yizhan.intake.web.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.FileAnswer;
import org.yizhan.intake.web.StaffOnly;
import org.yizhan.intake.web.StaffRefused;

/** A photo or a paper of a case: a picture is shown, a PDF is saved. Each opening is audited. */
@Path("/staff/cases/{id}/attachments")
@StaffOnly
public class AttachmentResource {

  private final CaseDesk desk;
  private final CurrentStaff current;

  AttachmentResource(CaseDesk desk, CurrentStaff current) {
    this.desk = desk;
    this.current = current;
  }

  /** One of them. */
  @GET
  @Path("/{attachment}")
  public Response open(@PathParam("id") String id, @PathParam("attachment") String attachment) {
    return desk.openAttachment(
            current.member(), CaseResource.caseId(id), CaseResource.caseId(attachment))
        .map(FileAnswer::toSee)
        .orElseThrow(() -> new StaffRefused(StaffRefused.Why.NOT_FOUND));
  }
}
