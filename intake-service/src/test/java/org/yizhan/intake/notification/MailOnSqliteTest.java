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
      Map<String, String> settings = super.getConfigOverrides();
      settings.put("yizhan.mail.host", "127.0.0.1");
      settings.put("yizhan.mail.port", Integer.toString(PORT));
      return settings;
    }
  }
}
