package org.yizhan.intake.web.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.casework.CaseDesk;
import org.yizhan.intake.casework.Clues;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.DayReader;
import org.yizhan.intake.request.TextRule;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.StaffOnly;
import org.yizhan.intake.web.StaffRefused;

/** Finds the case of a caller who has lost the receipt; for the city office. */
@Path("/staff/search")
@StaffOnly
public class SearchResource {

  private final Console console;
  private final CaseDesk desk;
  private final DirectoryFile directory;
  private final CurrentStaff current;
  private final Today today;

  SearchResource(
      Console console, CaseDesk desk, DirectoryFile directory, CurrentStaff current, Today today) {
    this.console = console;
    this.desk = desk;
    this.directory = directory;
    this.current = current;
    this.today = today;
  }

  /** The empty form. */
  @GET
  public Response form() {
    return page(200, Map.of());
  }

  /** What fits. The name travels in the body and is shown on no other page. */
  @POST
  public Response search() {
    Optional<Clues> clues = clues(current.form());
    if (clues.isEmpty()) {
      return page(422, Map.of("wrong", true));
    }
    return desk.find(current.member(), clues.get())
        .map(hits -> page(200, Map.<String, Object>of("hits", hits)))
        .orElseThrow(() -> new StaffRefused(StaffRefused.Why.NOT_FOUND));
  }

  /** Empty when something cannot be read, or nothing narrows. */
  private Optional<Clues> clues(Form form) {
    Optional<LocalDate> day = new DayReader(today.day(), today.day()).read(form.get("day"));
    boolean dayWrong = !form.get("day").isBlank() && day.isEmpty();
    String name = TextRule.NAME.tidy(form.get("name"));
    Clues clues =
        new Clues(
            written(form.get("tail").toUpperCase(Locale.ROOT)),
            written(form.get("country")),
            day.orElse(null),
            Personal.orNull(written(name)));
    return dayWrong || !clues.narrow() || TextRule.NAME.problem(name) != null
        ? Optional.empty()
        : Optional.of(clues);
  }

  private static String written(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private Response page(int status, Map<String, Object> more) {
    if (current.member().role() != Role.CITY) {
      throw new StaffRefused(StaffRefused.Why.NOT_FOUND);
    }
    Map<String, Object> model = new HashMap<>(more);
    List<Country> countries = directory.current().countries();
    model.put("countries", countries);
    model.put("form", current.form());
    return console.page(status, "search", current.session(), model);
  }
}
