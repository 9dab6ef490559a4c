package org.yizhan.intake.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where mails go ({@code yizhan.mail.*}). */
@ConfigMapping(prefix = "yizhan.mail")
public interface MailSettings {

  /** The SMTP server; without one mails are written as files. */
  Optional<String> host();

  @WithDefault("25")
  int port();

  /** With it the service signs in at the server. */
  Optional<String> username();

  Optional<String> password();

  /** Whether the connection has to be encrypted by STARTTLS. */
  @WithDefault("false")
  boolean startTls();

  /** The sender's address. */
  String from();
}
