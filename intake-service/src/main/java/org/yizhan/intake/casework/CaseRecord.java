package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.yizhan.intake.privacy.Seal;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.storage.Ids;

/** Writes down what happens to a case. Whoever writes holds the case's row. */
@ApplicationScoped
class CaseRecord {

  private final Seal seal;
  private final InstantSource clock;

  CaseRecord(Seal seal, InstantSource clock) {
    this.seal = seal;
    this.clock = clock;
  }

  /** The requester did it; always seen by the requester. */
  CaseEvent byRequester(HelpCase found, EventKind kind, FreeText text) {
    CaseEvent event = next(found, kind, text);
    event.visible = true;
    event.persist();
    return event;
  }

  /**
   * A member of staff did it.
   *
   * @param action or null
   * @param text or null
   */
  CaseEvent byStaff(
      HelpCase found,
      StaffMember member,
      EventKind kind,
      ActionKind action,
      FreeText text,
      boolean visible) {
    CaseEvent event = next(found, kind, text);
    event.action = action;
    event.byKind = Posts.kindOf(member);
    event.byId = member.scope();
    event.memberId = member.id();
    event.visible = visible;
    event.persist();
    return event;
  }

  private CaseEvent next(HelpCase found, EventKind kind, FreeText text) {
    found.version++;
    CaseEvent event = new CaseEvent();
    event.id = Ids.next();
    event.caseId = found.id;
    event.position = found.version;
    event.at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    event.kind = kind;
    event.state = found.state;
    if (text != null) {
      event.sealedText =
          seal.unwrap(found.id, found.sealedKey).seal(event.sealedAs(), text.words().text());
    }
    return event;
  }
}
