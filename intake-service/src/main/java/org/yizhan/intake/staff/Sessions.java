package org.yizhan.intake.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.yizhan.intake.privacy.AuditTrail;

/**
 * Who is signed in. Role and state of the account are read at each request, so that a removal acts
 * at once. Rows are changed by statements that may find none: somebody else may have ended the
 * session in the same moment.
 */
@ApplicationScoped
public class Sessions {

  /** A session that was not used for so long is over. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** A session is over so long after signing in, used or not. */
  public static final Duration WHOLE = Duration.ofHours(8);

  /** Within it a further use is not written down, so that reading pages seldom writes. */
  private static final Duration NOTICE = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final AuditTrail audit;

  Sessions(InstantSource clock, AuditTrail audit) {
    this.clock = clock;
    this.audit = audit;
  }

  /** The session that the cookie speaks of; empty when it is unknown or over. */
  @Transactional
  public Optional<Session> resume(Token token) {
    Instant now = clock.instant();
    SessionRow row = SessionRow.findById(token.hash());
    if (row == null) {
      return Optional.empty();
    }
    Account account = Account.findById(row.accountId);
    if (!account.active() || over(row, now)) {
      end(token);
      return Optional.empty();
    }
    if (!now.isBefore(row.seenAt.plus(NOTICE))) {
      SessionRow.update("seenAt = ?1 where tokenHash = ?2", now, row.tokenHash);
    }
    return Optional.of(new Session(token, account.member(), row.language));
  }

  /** Signs out; a session that has ended meanwhile is none any more. */
  @Transactional
  public void close(Session session) {
    if (end(session.token())) {
      StaffMember member = session.member();
      audit.append(AuditTrail.staff(member.id()), member.scope(), "signed-out", null);
    }
  }

  /** Remembers in which language this session reads the console. */
  @Transactional
  public void speak(Token token, String language) {
    SessionRow.update("language = ?1 where tokenHash = ?2", language, token.hash());
  }

  /** Begins a session, and clears away those that are over. Part of the caller's transaction. */
  Session open(Account account, String language) {
    Instant now = clock.instant();
    SessionRow.delete("startedAt <= ?1 or seenAt <= ?2", now.minus(WHOLE), now.minus(IDLE));
    Token token = Token.fresh();
    new SessionRow(token, account.id, language, now).persist();
    return new Session(token, account.member(), language);
  }

  /** Ends every session of an account. Part of the caller's transaction. */
  void closeAll(UUID accountId) {
    SessionRow.delete("accountId", accountId);
  }

  private static boolean end(Token token) {
    return SessionRow.delete("tokenHash", token.hash()) > 0;
  }

  /** A clock that was put back lengthens no session: one from the future is over. */
  private static boolean over(SessionRow row, Instant now) {
    return !now.isBefore(row.seenAt.plus(IDLE))
        || !now.isBefore(row.startedAt.plus(WHOLE))
        || row.startedAt.isAfter(now.plus(NOTICE));
  }
}
