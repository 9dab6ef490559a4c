package org.yizhan.intake.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.words.Words;

/**
 * A mail that says that something waits, in both languages: it names the last four characters of
 * the receipt and the case's address in the console, and nothing else (G18).
 */
final class CaseMail {

  private CaseMail() {}

  /**
   * The mail.
   *
   * @param id of the mail, the same at every attempt, so that a mailbox recognises a repeated one
   * @param link the case's address in the console
   */
  static MimeMessage make(
      Session session,
      UUID id,
      MailKind kind,
      String receiptTail,
      String link,
      String from,
      List<String> to,
      Instant now)
      throws MessagingException {
    MimeMessage mail = new Identified(session, id, from);
    mail.setFrom(new InternetAddress(from));
    for (String address : to) {
      mail.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
    }
    Map<String, String> values = Map.of("tail", receiptTail, "link", link);
    String words = "mail." + kind.code();
    mail.setSubject(
        Words.in(Language.ZH).say(words + ".subject", values)
            + " / "
            + Words.in(Language.EN).say(words + ".subject", values),
        StandardCharsets.UTF_8.name());
    mail.setText(
        Words.in(Language.ZH).say(words + ".body", values)
            + "\n\n"
            + Words.in(Language.EN).say(words + ".body", values)
            + "\n\n"
            + link
            + "\n",
        StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(now));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.saveChanges();
    return mail;
  }

  /** A message whose id is ours. */
  private static final class Identified extends MimeMessage {

    private final String messageId;

    Identified(Session session, UUID id, String from) {
      super(session);
      this.messageId = "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
