package org.yizhan.intake.web.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.CaseFilter;
import org.yizhan.intake.casework.CasePage;
import org.yizhan.intake.casework.CaseState;
import org.yizhan.intake.staff.Sessions;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.StaffOnly;
import org.yizhan.intake.words.Languages;

/** The first page of the console: what waits. */
@Path("/staff")
@StaffOnly
public class QueueResource {

  private static final int ROWS = 50;

  private final Console console;
  private final CaseDesk desk;
  private final CurrentStaff current;
  private final Sessions sessions;

  QueueResource(Console console, CaseDesk desk, CurrentStaff current, Sessions sessions) {
    this.console = console;
    this.desk = desk;
    this.current = current;
    this.sessions = sessions;
  }

  /**
   * The queue; an unknown filter shows what is open.
   *
   * @param lang changes the language of this session
   */
  @GET
  public Response queue(
      @QueryParam("state") String stateCode,
      @QueryParam("overdue") String overdueOnly,
      @QueryParam("page") String pageNumber,
      @QueryParam("lang") String lang) {
    if (Languages.ofTag(lang).isPresent()) {
      sessions.speak(current.session().token(), lang);
      return Console.next("/staff/").build();
    }
    Optional<CaseState> state = CaseState.ofCode(stateCode);
    boolean overdue = "true".equals(overdueOnly);
    int page = page(pageNumber);
    CasePage cases =
        desk.queue(current.member(), new CaseFilter(state.orElse(null), overdue, page, ROWS));
    Map<String, Object> model = new HashMap<>();
    model.put("cases", cases.items());
    model.put("total", cases.total());
    model.put("page", page);
    model.put("more", (page + 1L) * ROWS < cases.total());
    model.put("overdueOnly", overdue);
    model.put("states", EnumSet.allOf(CaseState.class));
    state.ifPresent(only -> model.put("state", only));
    return console.page(200, "queue", current.session(), model);
  }

  static int page(String number) {
    return number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
  }
}
