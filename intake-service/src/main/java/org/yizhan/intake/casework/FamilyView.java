package org.yizhan.intake.casework;

import java.time.Instant;
import java.util.List;

/**
 * What somebody sees who was given the code for the family: how far the request is and who leads,
 * nothing of what was told or written.
 *
 * @param lead the station or office that leads
 * @param answerBy when somebody has to have answered
 * @param answered true once somebody has taken the case or it has ended
 * @param timeline what happened, oldest first, without notes
 * @param attachments how many photos and papers there are
 */
public record FamilyView(
    Stage stage,
    Instant submittedAt,
    Post lead,
    Instant answerBy,
    boolean answered,
    IfNoAnswer ifNoAnswer,
    List<Following.Entry> timeline,
    int attachments) {

  public FamilyView {
    timeline = List.copyOf(timeline);
  }
}
