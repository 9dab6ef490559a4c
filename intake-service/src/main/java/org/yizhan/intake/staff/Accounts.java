package org.yizhan.intake.staff;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yizhan.intake.privacy.AuditTrail;

/** The list of those who may sign in, kept by the city office. */
@ApplicationScoped
public class Accounts implements Mailboxes {

  private final InstantSource clock;
  private final Sessions sessions;
  private final AuditTrail audit;

  Accounts(InstantSource clock, Sessions sessions, AuditTrail audit) {
    this.clock = clock;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** One account as the list shows it. */
  public record Entry(
      StaffMember member, String username, String email, Instant createdAt, boolean active) {
    @Override
    public String toString() {
      return "Entry[" + member.id() + "]";
    }
  }

  /** What became of a deactivation. */
  public enum Deactivation {
    /** The account and its sessions are over. */
    DONE,
    /** There is no such account. */
    UNKNOWN,
    /** Nobody can shut themselves out; so one city account always remains. */
    OWN
  }

  /** All accounts, those in use first. */
  @Transactional
  public List<Entry> all() {
    return Account.<Account>listAll(Sort.by("username")).stream()
        .sorted((one, other) -> Boolean.compare(other.active(), one.active()))
        .map(a -> new Entry(a.member(), a.username, a.email, a.createdAt, a.active()))
        .toList();
  }

  /** What colleagues are called, by account. */
  @Transactional
  public Map<String, String> names() {
    return Account.<Account>listAll().stream()
        .collect(
            Collectors.toMap(account -> account.id.toString(), account -> account.displayName));
  }

  /** Ends an account and all of its sessions at once. */
  @Transactional
  public Deactivation deactivate(StaffMember by, UUID id) {
    if (by.id().equals(id)) {
      return Deactivation.OWN;
    }
    Account account = Account.findById(id);
    if (account == null) {
      return Deactivation.UNKNOWN;
    }
    if (account.active()) {
      account.deactivatedAt = clock.instant();
    }
    sessions.closeAll(id);
    audit.appendAbout(AuditTrail.staff(by.id()), by.scope(), "account-ended", id.toString());
    return Deactivation.DONE;
  }

  @Override
  @Transactional
  public List<String> of(Role role, String scope) {
    return Account.<Account>list(
            "role = ?1 and scope = ?2 and deactivatedAt is null",
            Sort.by("createdAt").and("id"),
            role,
            scope)
        .stream()
        .map(account -> account.email)
        .distinct()
        .toList();
  }
}
