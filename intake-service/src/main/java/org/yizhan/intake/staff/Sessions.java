package org.yizhan.intake.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is signed in. Role and state of the account are read at each request, so that a removal acts
 * at once.
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

  Sessions(InstantSource clock) {
    this.clock = clock;
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
      row.delete();
      return Optional.empty();
    }
    if (!now.isBefore(row.seenAt.plus(NOTICE))) {
      row.seenAt = now;
    }
    return Optional.of(new Session(token, account.member(), row.language));
  }

  /** Ends one session; an unknown one is ended already. */
  @Transactional
  public void close(Token token) {
    SessionRow.deleteById(token.hash());
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

  private static boolean over(SessionRow row, Instant now) {
    return !now.isBefore(row.seenAt.plus(IDLE)) || !now.isBefore(row.startedAt.plus(WHOLE));
  }
}
