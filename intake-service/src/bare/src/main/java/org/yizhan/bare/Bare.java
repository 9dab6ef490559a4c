package org.yizhan.bare;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Takes JSON and gives it back: nothing is checked, sealed or stored. */
@Path("/bare")
public class Bare {

  /** The same again. */
  @POST
  public Response echo(Map<String, Object> said) {
    return Response.status(Response.Status.CREATED).entity(said).build();
  }
}
