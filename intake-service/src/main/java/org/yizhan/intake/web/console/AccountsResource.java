package org.yizhan.intake.web.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.staff.Accounts;
import org.yizhan.intake.staff.Invitation;
import org.yizhan.intake.staff.Invitations;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;
import org.yizhan.intake.staff.Token;
import org.yizhan.intake.web.CurrentStaff;
import org.yizhan.intake.web.StaffOnly;
import org.yizhan.intake.web.StaffRefused;

/** Who may sign in: the list, new invitations, and the end of an account. */
@Path("/staff/accounts")
@StaffOnly
public class AccountsResource {

  private final Console console;
  private final Accounts accounts;
  private final Invitations invitations;
  private final DirectoryFile directory;
  private final CurrentStaff current;
  private final String origin;

  AccountsResource(
      Console console,
      Accounts accounts,
      Invitations invitations,
      DirectoryFile directory,
      CurrentStaff current,
      @ConfigProperty(name = "yizhan.origin") String origin) {
    this.console = console;
    this.accounts = accounts;
    this.invitations = invitations;
    this.directory = directory;
    this.current = current;
    this.origin = origin;
  }

  /** One line of the list. */
  public record Row(Accounts.Entry entry, Text scopeName, boolean own) {}

  /** The list and the form to invite. */
  @GET
  public Response list() {
    return page(200, purview(), Map.of());
  }

  /** Invites somebody, and shows the link this once. */
  @POST
  @Path("/invitations")
  public Response invite() {
    Purview purview = purview();
    Optional<Purview.Seat> seat = purview.seat(current.form().get("seat"));
    if (seat.isEmpty()) {
      return page(422, purview, Map.of("noSeat", true));
    }
    Token token = invitations.invite(current.member(), seat.get().role(), seat.get().scope());
    String link = origin + "/staff/join/" + token.reveal();
    return page(
        200,
        purview,
        Map.of("link", link, "invited", seat.get().name(), "days", Invitation.VALID.toDays()));
  }

  /** Ends an account and its sessions. */
  @POST
  @Path("/{id}/deactivate")
  public Response deactivate(@PathParam("id") UUID id) {
    Purview purview = purview();
    boolean within =
        accounts.all().stream()
            .map(Accounts.Entry::member)
            .anyMatch(member -> member.id().equals(id) && purview.covers(member));
    if (!within) {
      throw new StaffRefused(StaffRefused.Why.NOT_FOUND);
    }
    return switch (accounts.deactivate(current.member(), id)) {
      case DONE -> Console.next("/staff/accounts").build();
      case OWN -> page(409, purview, Map.of("ownAccount", true));
      case UNKNOWN -> throw new StaffRefused(StaffRefused.Why.NOT_FOUND);
    };
  }

  private Purview purview() {
    StaffMember member = current.member();
    if (member.role() == Role.STATION) {
      throw new StaffRefused(StaffRefused.Why.NOT_FOUND);
    }
    return Purview.of(member, directory.current());
  }

  private Response page(int status, Purview purview, Map<String, Object> more) {
    List<Row> rows =
        accounts.all().stream()
            .filter(entry -> purview.covers(entry.member()) || own(entry))
            .map(entry -> new Row(entry, console.scopeName(entry.member()), own(entry)))
            .toList();
    Map<String, Object> model = new HashMap<>(more);
    model.put("rows", rows);
    model.put("purview", purview);
    model.put("roles", List.of(Role.CITY, Role.COUNTY, Role.STATION));
    return console.page(status, "accounts", current.session(), model);
  }

  private boolean own(Accounts.Entry entry) {
    return entry.member().id().equals(current.member().id());
  }
}
