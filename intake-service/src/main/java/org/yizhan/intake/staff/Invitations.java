package org.yizhan.intake.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.yizhan.intake.privacy.AuditTrail;

/** The one way into an account: a link that works once. */
@ApplicationScoped
public class Invitations {

  private final InstantSource clock;
  private final Passwords passwords;
  private final Sessions sessions;
  private final AuditTrail audit;

  Invitations(InstantSource clock, Passwords passwords, Sessions sessions, AuditTrail audit) {
    this.clock = clock;
    this.passwords = passwords;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** What an invitation gives. */
  public record Offer(Role role, String scope) {}

  /** What became of an attempt to join. */
  public sealed interface Joining {
    /** The account is made and signed in. */
    record Joined(Session session) implements Joining {}

    /** Field → last part of the word's key; nothing was stored and the link still works. */
    record Incomplete(Map<String, String> problems) implements Joining {}

    /** The link is unknown, used or too old. */
    record Closed() implements Joining {}
  }

  /**
   * Asks someone in.
   *
   * @return the secret of the link, which is not stored and cannot be shown again
   */
  @Transactional
  public Token invite(StaffMember inviter, Role role, String scope) {
    Token token = Token.fresh();
    new Invitation(token, role, scope, inviter.id(), clock.instant()).persist();
    audit.appendAbout(
        AuditTrail.staff(inviter.id()),
        inviter.scope(),
        "account-invited",
        role.key() + ":" + scope);
    return token;
  }

  /**
   * The link for the first account of all; one printed before is void.
   *
   * @return empty once there is an account
   */
  @Transactional
  public Optional<Token> first(String cityOffice) {
    if (Account.count() > 0) {
      return Optional.empty();
    }
    Invitation.delete("invitedBy is null");
    Token token = Token.fresh();
    new Invitation(token, Role.CITY, cityOffice, null, clock.instant()).persist();
    return Optional.of(token);
  }

  /** What the link offers; empty when it is unknown, used or too old. */
  @Transactional
  public Optional<Offer> offer(Token token) {
    Invitation invitation = Invitation.findById(token.hash());
    return invitation != null && invitation.open(clock.instant())
        ? Optional.of(new Offer(invitation.role, invitation.scope))
        : Optional.empty();
  }

  /** Makes the account and signs it in, in one step with using up the link. */
  @Transactional
  public Joining join(Token token, Newcomer newcomer, String language) {
    Instant now = clock.instant();
    Invitation invitation = Invitation.findById(token.hash(), LockModeType.PESSIMISTIC_WRITE);
    if (invitation == null || !invitation.open(now)) {
      return new Joining.Closed();
    }
    Map<String, String> problems = newcomer.problems(passwords);
    if (!problems.containsKey("username") && Account.named(newcomer.username()).isPresent()) {
      problems.put("username", "taken");
    }
    if (!problems.isEmpty()) {
      return new Joining.Incomplete(problems);
    }
    Account account = new Account(invitation, newcomer, passwords.hash(newcomer.password()), now);
    account.persist();
    invitation.usedAt = now;
    Session session = sessions.open(account, language);
    audit.append(AuditTrail.staff(account.id), account.scope, "account-made", null);
    return new Joining.Joined(session);
  }
}
