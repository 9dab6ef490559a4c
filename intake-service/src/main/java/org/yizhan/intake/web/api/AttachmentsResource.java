package org.yizhan.intake.web.api;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.yizhan.intake.attachment.FileName;
import org.yizhan.intake.attachment.FileRefused;
import org.yizhan.intake.casework.Adding;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Outcome;
import org.yizhan.intake.web.FileAnswer;
import org.yizhan.intake.web.Uploads;

/** Photos and papers of a request, for the holder of its receipt. */
@Path(Uploads.API)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {

  private final CaseDesk desk;
  private final Visitors visitors;
  private final Uploads uploads;

  AttachmentsResource(CaseDesk desk, Visitors visitors, Uploads uploads) {
    this.desk = desk;
    this.visitors = visitors;
    this.uploads = uploads;
  }

  /**
   * Adds one: the body is the file itself, of whatever type it is said to be. Its name, which is
   * optional, stands in {@code File-Name}, percent-encoded UTF-8.
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response add(
      @HeaderParam("File-Name") String fileName,
      @Context HttpHeaders headers,
      @Context HttpServerRequest http,
      InputStream body) {
    visitors.admit(http);
    Uploads.Place place = uploads.enter(http).orElseThrow(AttachmentsResource::noPlace);
    try {
      Adding adding =
          desk.addAttachment(Authorization.RECEIPT.of(headers), FileName.decode(fileName), body);
      if (adding instanceof Adding.Added added) {
        return Response.status(added.again() ? Response.Status.OK : Response.Status.CREATED)
            .entity(Answers.AttachmentAnswer.of(added.attachment()))
            .build();
      }
      throw refusal(((Adding.Refused) adding).reason(), http);
    } catch (FileRefused e) {
      throw closing(ProblemKind.of(e.why()));
    } catch (IOException e) {
      throw closing(ProblemKind.NOT_READABLE);
    } finally {
      place.leave();
    }
  }

  /** One of them, to be kept. */
  @GET
  @Path("/{attachment}")
  @Produces(MediaType.WILDCARD)
  public Response fetch(
      @PathParam("attachment") String attachment,
      @Context HttpHeaders headers,
      @Context HttpServerRequest http) {
    String receipt = Authorization.RECEIPT.of(headers);
    return desk.fetchAttachment(receipt, StaffCasesResource.caseId(attachment))
        .map(FileAnswer::toKeep)
        .orElseThrow(() -> missing(receipt, http));
  }

  /** Takes one away for good. */
  @DELETE
  @Path("/{attachment}")
  public Response remove(
      @PathParam("attachment") String attachment,
      @Context HttpHeaders headers,
      @Context HttpServerRequest http) {
    visitors.admit(http);
    Outcome outcome =
        desk.removeAttachment(
            Authorization.RECEIPT.of(headers), StaffCasesResource.caseId(attachment));
    if (outcome instanceof Outcome.Refused refused) {
      throw refused.reason() == Outcome.Refusal.HELD
          ? new ProblemException(ProblemKind.CASE_HELD)
          : wrongReceipt(http);
    }
    return Response.noContent().build();
  }

  private ProblemException refusal(Adding.Reason reason, HttpServerRequest http) {
    return reason == Adding.Reason.NOT_FOUND ? wrongReceipt(http) : closing(ProblemKind.of(reason));
  }

  private ProblemException missing(String receipt, HttpServerRequest http) {
    return desk.follow(receipt).isPresent()
        ? new ProblemException(ProblemKind.NOT_FOUND)
        : wrongReceipt(http);
  }

  private ProblemException wrongReceipt(HttpServerRequest http) {
    visitors.admitMistake(http);
    return Authorization.RECEIPT.wrong();
  }

  private static ProblemException noPlace() {
    return new ProblemException(
        Problem.of(ProblemKind.NO_ROOM)
            .with(HttpHeaders.RETRY_AFTER, Integer.toString(Uploads.PAUSE_SECONDS))
            .with("Connection", "close"));
  }

  /** What is still on its way is not waited for. */
  private static ProblemException closing(ProblemKind kind) {
    return new ProblemException(Problem.of(kind).with("Connection", "close"));
  }
}
