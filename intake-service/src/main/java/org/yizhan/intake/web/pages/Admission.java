package org.yizhan.intake.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yizhan.intake.storage.NoRoomException;
import org.yizhan.intake.web.Pause;
import org.yizhan.intake.web.api.Visitors;

/**
 * Lets a form in, or asks to come again later: a network that sends too often, and anybody while
 * too many wait to be stored.
 */
@ApplicationScoped
class Admission {

  private static final int NO_ROOM = 503;

  private final Visitors visitors;
  private final PublicPages pages;

  Admission(Visitors visitors, PublicPages pages) {
    this.visitors = visitors;
    this.pages = pages;
  }

  /** Counts a form that is to change something, and does it unless there were too many. */
  Response admit(Asked asked, Function<Asked, Response> act) {
    return visitors
        .wait(asked.http())
        .map(wait -> busy(asked, wait))
        .orElseGet(() -> done(asked, act));
  }

  private Response done(Asked asked, Function<Asked, Response> act) {
    try {
      return act.apply(asked);
    } catch (NoRoomException e) {
      Response page = pages.answer(NO_ROOM, asked, "unavailable", Map.of());
      return Response.fromResponse(page)
          .header(HttpHeaders.RETRY_AFTER, NoRoomException.SOON.toSeconds())
          .build();
    }
  }

  /** Counts a code that was wrong, and says so unless there were too many. */
  Response admitMistake(Asked asked, Supplier<Response> saying) {
    return visitors.mistakeWait(asked.http()).map(wait -> busy(asked, wait)).orElseGet(saying);
  }

  /** When to come again, and whom to call meanwhile. */
  private Response busy(Asked asked, Duration wait) {
    Pause pause = new Pause(wait);
    Response page = pages.answer(429, asked, "busy", Map.of("waitMinutes", pause.minutes()));
    return Response.fromResponse(page).header(HttpHeaders.RETRY_AFTER, pause.seconds()).build();
  }
}
