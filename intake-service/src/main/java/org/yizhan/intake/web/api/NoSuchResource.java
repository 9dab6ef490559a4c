package org.yizhan.intake.web.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * Whatever else is asked for below {@code /api}: nothing is there, and that is said as a problem.
 */
@Path("/api{anything: (/.*)?}")
public class NoSuchResource {

  @GET
  public Response get() {
    throw new ProblemException(ProblemKind.NOT_FOUND);
  }

  @POST
  public Response post() {
    return get();
  }

  @PUT
  public Response put() {
    return get();
  }

  @PATCH
  public Response patch() {
    return get();
  }

  @DELETE
  public Response delete() {
    return get();
  }
}
