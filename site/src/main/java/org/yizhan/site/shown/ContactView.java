package org.yizhan.site.shown;

import java.time.LocalDate;
import java.util.Locale;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Language;

/**
 * A contact as it is printed.
 *
 * @param kind {@code phone}, {@code email}, {@code wechat}, {@code web}
 * @param purpose {@code duty}, {@code office}, {@code consular-protection}, {@code switchboard}
 * @param href what a tap opens; null where nothing may be dialled or opened
 * @param checked null for samples, like {@code source}
 * @param outdated whether the check is too long ago to be relied on
 */
public record ContactView(
    String kind,
    String purpose,
    String text,
    String href,
    DateText checked,
    boolean outdated,
    SourceView source) {

  /**
   * What is shown of a contact on a day.
   *
   * @param sample a sample's number is never a link: nobody should dial it
   * @param freshDays how long a check is relied on
   */
  public static ContactView of(
      Contact contact, boolean sample, LocalDate today, int freshDays, Language language) {
    boolean phone = contact.kind() == Contact.Kind.PHONE;
    return new ContactView(
        code(contact.kind()),
        code(contact.purpose()),
        phone ? PhoneText.of(contact.value()) : contact.value(),
        sample ? null : href(contact),
        contact.verified() == null ? null : DateText.of(contact.verified(), language),
        !sample && !contact.freshOn(today, freshDays),
        SourceView.of(contact.source(), language));
  }

  private static String href(Contact contact) {
    return switch (contact.kind()) {
      case PHONE -> "tel:" + contact.value();
      case EMAIL -> "mailto:" + contact.value();
      case WEB -> contact.value();
      case WECHAT -> null;
    };
  }

  /** The name of a constant as content files and bundles spell it. */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
