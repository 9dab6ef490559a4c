package org.yizhan.intake.web.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.yizhan.intake.storage.CannotStart;
import org.yizhan.intake.web.connection.Connections;

/**
 * Starts the service, or says in one sentence on standard error why it cannot start and exits with
 * 1.
 */
@QuarkusMain
public final class Main {

  private Main() {}

  /** Without arguments, the service; with some, a {@link Command} beside it. */
  public static void main(String... args) {
    if (args.length > 0) {
      Command.Ending ending = Command.of(ConfigProvider.getConfig()).run(List.of(args));
      (ending.code() == 0 ? System.out : System.err).println(ending.sentence());
      System.exit(ending.code());
    }
    Optional<String> refusal = Preconditions.of(ConfigProvider.getConfig()).refusal();
    if (refusal.isPresent()) {
      refuse(refusal.get());
    } else {
      Connections.watch(ConfigProvider.getConfig());
      Quarkus.run(Service.class, Main::ended, args);
    }
  }

  private static void ended(int code, Throwable cause) {
    if (cause == null) {
      System.exit(code);
    }
    Optional<String> sentence = CannotStart.sentence().or(() -> Preconditions.explain(cause));
    if (sentence.isEmpty()) {
      // The log is closed by now.
      cause.printStackTrace();
    }
    refuse(sentence.orElse("Yizhan could not start; the lines above say why."));
  }

  private static void refuse(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
