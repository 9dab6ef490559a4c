package org.yizhan.intake.notification;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.yizhan.intake.testing.OnSqlite;

@QuarkusTest
@TestProfile(MailOnSqliteTest.WithServer.class)
class MailOnSqliteTest extends MailContract {

  /** Mails go to the server of the test. */
  public static class WithServer extends OnSqlite {
    @Override
    public Map<String, String> getConfigOverrides() {
      return withMailServer(super.getConfigOverrides());
    }
  }
}
