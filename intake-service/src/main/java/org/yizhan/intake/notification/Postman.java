package org.yizhan.intake.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mails to the SMTP server, or lays them as files into {@code mail/} when there is none. */
@ApplicationScoped
class Postman {

  private static final String TIMEOUT_MILLIS = Long.toString(Duration.ofSeconds(20).toMillis());
  private static final DateTimeFormatter FILE_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final MailSettings settings;
  private final String origin;
  private final Path folder;
  private final InstantSource clock;
  private final Session session;

  Postman(
      MailSettings settings,
      @ConfigProperty(name = "yizhan.origin") String origin,
      @ConfigProperty(name = "yizhan.data") Path data,
      InstantSource clock) {
    this.settings = settings;
    this.origin = origin;
    this.folder = data.toAbsolutePath().normalize().resolve("mail");
    this.clock = clock;
    this.session = session(settings);
  }

  /** A mail that is due. */
  record Errand(UUID id, MailKind kind, UUID caseId, String receiptTail, Instant createdAt) {}

  /**
   * Delivers one mail to all addresses.
   *
   * @return {@code sent}, {@code written} to a file, or {@code partly} when some address was
   *     refused
   * @throws MessagingException when nobody got it
   * @throws IOException when the file cannot be written
   */
  String deliver(Errand errand, List<String> addresses) throws MessagingException, IOException {
    MimeMessage mail =
        CaseMail.make(
            session,
            errand.id,
            errand.kind,
            errand.receiptTail,
            origin + errand.kind.path(errand.caseId),
            settings.from(),
            addresses,
            clock.instant());
    if (settings.host().isEmpty()) {
      write(errand, mail);
      return "written";
    }
    try {
      Transport.send(mail);
      return "sent";
    } catch (SendFailedException e) {
      if (e.getValidSentAddresses() != null && e.getValidSentAddresses().length > 0) {
        return "partly";
      }
      throw e;
    }
  }

  /** Whole or not at all; a repeated attempt takes the same name. */
  private void write(Errand errand, MimeMessage mail) throws IOException, MessagingException {
    Files.createDirectories(folder);
    String name = FILE_TIME.format(errand.createdAt) + "-" + errand.id + ".eml";
    Path draft = folder.resolve("." + name + ".new");
    try (OutputStream out = Files.newOutputStream(draft)) {
      mail.writeTo(out);
    }
    Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Session session(MailSettings settings) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host().orElse("localhost"));
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(settings.username().isPresent()));
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
    properties.setProperty("mail.smtp.sendpartial", "true");
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(
                settings.username().orElse(""), settings.password().orElse(""));
          }
        });
  }
}
