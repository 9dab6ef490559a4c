package org.yizhan.intake.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.yizhan.intake.privacy.AuditTrail;

/** The door: user name and password against a session. */
@ApplicationScoped
public class SignIn {

  private final Passwords passwords;
  private final Sessions sessions;
  private final SignInThrottle throttle;
  private final AuditTrail audit;

  SignIn(Passwords passwords, Sessions sessions, SignInThrottle throttle, AuditTrail audit) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.throttle = throttle;
    this.audit = audit;
  }

  /** What became of an attempt. */
  public sealed interface Attempt {
    /** Signed in. */
    record Entered(Session session) implements Attempt {}

    /** Unknown, deactivated or a wrong password: the one answer to all, in the same time. */
    record Refused() implements Attempt {}

    /** Too many attempts; worth trying again after {@code pause}. */
    record TooMany(Duration pause) implements Attempt {}
  }

  /**
   * Tries to sign in.
   *
   * @param address where the attempt comes from; used for the throttle and forgotten
   * @param language the language in which the console shall speak
   */
  public Attempt enter(String username, String password, InetAddress address, String language) {
    String name = Newcomer.username(username);
    Optional<Duration> pause = throttle.take(name, address);
    if (pause.isPresent()) {
      return new Attempt.TooMany(pause.get());
    }
    Optional<Account> account = Newcomer.mayBeUsername(name) ? active(name) : Optional.empty();
    boolean fits = passwords.matches(password, account.map(a -> a.passwordHash));
    if (!fits || account.isEmpty()) {
      refuse(account);
      return new Attempt.Refused();
    }
    throttle.giveBack(name, address);
    return new Attempt.Entered(open(account.get(), language));
  }

  @Transactional
  Optional<Account> active(String username) {
    return Account.named(username).filter(Account::active);
  }

  /** Names the account that was tried, if there is one; never what a stranger typed. */
  @Transactional
  void refuse(Optional<Account> account) {
    audit.appendAbout(
        AuditTrail.STRANGER,
        null,
        "sign-in-refused",
        account.map(tried -> tried.id.toString()).orElse(null));
  }

  @Transactional
  Session open(Account account, String language) {
    Session session = sessions.open(account, language);
    audit.append(AuditTrail.staff(account.id), account.scope, "signed-in", null);
    return session;
  }
}
