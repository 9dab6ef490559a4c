package org.yizhan.intake.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.yizhan.intake.casework.Copy;
import org.yizhan.intake.privacy.Personal;

/**
 * Everything that is kept of a request, as JSON: what was sent, in the shape in which it was sent,
 * and what the requester sees of what happened since.
 */
public record CopyAnswer(
    String receiptTail, StaffAnswers.RequestAnswer request, Answers.FollowingAnswer since) {

  /** The answer as a file to keep; its name says nothing but the end of the receipt. */
  public static Response download(Copy copy) {
    return Response.ok(of(copy), MediaType.APPLICATION_JSON_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"yizhan-" + copy.receiptTail() + ".json\"")
        .build();
  }

  private static CopyAnswer of(Copy copy) {
    return new CopyAnswer(
        copy.receiptTail(),
        StaffAnswers.RequestAnswer.of(copy.request()),
        Answers.FollowingAnswer.of(copy.following()));
  }

  @Override
  public String toString() {
    return Personal.MASK;
  }
}
