package org.yizhan.intake.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.testing.OnPostgres;
import org.yizhan.intake.testing.TestClock;

/** What only shows where several write at once, on a database that takes no NUL. */
@QuarkusTest
@TestProfile(OnPostgres.class)
class SignInOnPostgresTest {

  private static final String PASSWORD = "seven quiet harbours";

  @Inject SignIn signIn;
  @Inject Sessions sessions;
  @Inject Invitations invitations;
  @Inject Accounts accounts;
  @Inject TestClock clock;

  @ParameterizedTest
  @ValueSource(strings = {"\0", "li\0si", "李四", "' or 1=1 --"})
  void a_name_that_no_account_can_have_is_no_account(String username) {
    assertInstanceOf(
        SignIn.Attempt.Refused.class,
        signIn.enter(username, PASSWORD, InetAddress.getLoopbackAddress(), "zh"));
  }

  @Test
  void requests_that_find_a_session_over_at_once_all_find_it_over() throws Exception {
    Session session = member("over");
    clock.advance(Sessions.IDLE);
    assertEquals(Set.of(Optional.empty()), atOnce(() -> sessions.resume(session.token())));
  }

  @Test
  void requests_that_use_a_session_while_it_is_closed_come_to_an_end() throws Exception {
    Session session = member("leaving");
    clock.advance(Sessions.IDLE.dividedBy(2));
    atOnce(
        () -> {
          sessions.resume(session.token());
          sessions.close(session);
          return "ended";
        });
    assertEquals(Optional.empty(), sessions.resume(session.token()));
  }

  /** Somebody new at the city office, signed in. */
  private Session member(String username) {
    Token link =
        invitations
            .first("wenzhou")
            .orElseGet(
                () -> invitations.invite(accounts.all().get(0).member(), Role.CITY, "wenzhou"));
    Newcomer newcomer = new Newcomer(username, "Test Person", "test@example.org", PASSWORD);
    return ((Invitations.Joining.Joined) invitations.join(link, newcomer, "zh")).session();
  }

  private static <T> Set<T> atOnce(Callable<T> what) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      List<Future<T>> answers = clients.invokeAll(Collections.nCopies(16, what));
      Set<T> different = new HashSet<>();
      for (Future<T> answer : answers) {
        different.add(answer.get());
      }
      return different;
    } finally {
      clients.shutdown();
    }
  }
}
