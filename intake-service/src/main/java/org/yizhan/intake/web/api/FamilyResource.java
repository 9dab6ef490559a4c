package org.yizhan.intake.web.api;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.privacy.Personal;

/** The code that the holder of a receipt may hand to the family, and what it opens. */
@Path("/api/requests")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class FamilyResource {

  private final CaseDesk desk;
  private final Visitors visitors;

  FamilyResource(CaseDesk desk, Visitors visitors) {
    this.desk = desk;
    this.visitors = visitors;
  }

  /** The new code, shown here only. */
  record CodeAnswer(String code) {
    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** Makes a code; one that was made before ends. */
  @POST
  @Path("/mine/family")
  public Response make(@Context HttpHeaders headers, @Context HttpServerRequest http) {
    visitors.admit(http);
    CodeAnswer made =
        desk.makeFamilyCode(Authorization.RECEIPT.of(headers))
            .map(code -> new CodeAnswer(code.grouped()))
            .orElseThrow(() -> wrong(Authorization.RECEIPT, http));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  /** Ends the code, if there is one. */
  @DELETE
  @Path("/mine/family")
  public Response end(@Context HttpHeaders headers, @Context HttpServerRequest http) {
    visitors.admit(http);
    if (!desk.endFamilyCode(Authorization.RECEIPT.of(headers))) {
      throw wrong(Authorization.RECEIPT, http);
    }
    return Response.noContent().build();
  }

  /** What the code opens: how far the request is and who leads, and nothing personal. */
  @GET
  @Path("/family")
  public Answers.FamilyAnswer view(@Context HttpHeaders headers, @Context HttpServerRequest http) {
    return desk.familyView(Authorization.FAMILY.of(headers))
        .map(Answers.FamilyAnswer::of)
        .orElseThrow(() -> wrong(Authorization.FAMILY, http));
  }

  private ProblemException wrong(Authorization authorization, HttpServerRequest http) {
    visitors.admitMistake(http);
    return authorization.wrong();
  }
}
