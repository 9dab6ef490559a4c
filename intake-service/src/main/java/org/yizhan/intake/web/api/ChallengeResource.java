package org.yizhan.intake.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yizhan.intake.web.gate.ProofOfWork;

/** The work that a script proves while very many write at once. */
@Path("/api/challenge")
@Produces(MediaType.APPLICATION_JSON)
public class ChallengeResource {

  private final ProofOfWork work;

  ChallengeResource(ProofOfWork work) {
    this.work = work;
  }

  /** A challenge in the form of Altcha, for ten minutes; its solution goes into {@code proof}. */
  @GET
  public ProofOfWork.Challenge challenge() {
    return work.challenge();
  }
}
