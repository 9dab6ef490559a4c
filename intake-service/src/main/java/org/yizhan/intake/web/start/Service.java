package org.yizhan.intake.web.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.staff.Invitation;
import org.yizhan.intake.staff.Invitations;
import org.yizhan.intake.staff.Token;

/** The running service: says where everything is, and waits for its end. */
public class Service implements QuarkusApplication {

  private final Invitations invitations;
  private final DirectoryFile directory;
  private final String host;
  private final int port;
  private final Path data;
  private final Optional<String> mailHost;
  private final boolean endsWithParent;

  Service(
      Invitations invitations,
      DirectoryFile directory,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.http.port") int port,
      @ConfigProperty(name = "yizhan.data") Path data,
      @ConfigProperty(name = "yizhan.mail.host") Optional<String> mailHost,
      @ConfigProperty(name = "yizhan.ends-with-parent", defaultValue = "false")
          boolean endsWithParent) {
    this.invitations = invitations;
    this.directory = directory;
    this.host = host;
    this.port = port;
    this.data = data;
    this.mailHost = mailHost;
    this.endsWithParent = endsWithParent;
  }

  @Override
  public int run(String... args) {
    CompletableFuture<Void> following = followParent();
    System.out.println(greeting());
    Quarkus.waitForExit();
    following.cancel(false);
    return 0;
  }

  /** Whoever started us may be ended without a word to us. */
  private CompletableFuture<Void> followParent() {
    return ProcessHandle.current()
        .parent()
        .filter(parent -> endsWithParent)
        .map(parent -> parent.onExit().thenRun(Quarkus::asyncExit))
        .orElseGet(CompletableFuture::new);
  }

  private String greeting() {
    String base = "http://%s:%d".formatted(reachable(host), port);
    String greeting =
        """

        Yizhan is running. Ctrl-C ends it.
          Site in Chinese   %1$s/zh/
          Site in English   %1$s/en/
          Ask for help      %1$s/zh/help/   %1$s/en/help/
          Staff console     %1$s/staff/
          Mails             %2$s
        """
            .formatted(base, mails());
    return greeting + firstAccount(base);
  }

  private String mails() {
    return mailHost
        .map(server -> "sent through " + server)
        .orElseGet(
            () ->
                "written to %s, as no YIZHAN_MAIL_HOST is set"
                    .formatted(data.resolve("mail").toAbsolutePath().normalize()));
  }

  private String firstAccount(String base) {
    Optional<Token> token = invitations.first(directory.current().cityOffice().id());
    return token
        .map(
            secret ->
                """

                Set up the first account of the city office with this link.
                It works once, for %d days, and until the next start:
                  %s/staff/join/%s
                """
                    .formatted(Invitation.VALID.toDays(), base, secret.reveal()))
        .orElse("");
  }

  /** A name for this machine where the service listens at all of its addresses. */
  private static String reachable(String host) {
    return host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
  }
}
