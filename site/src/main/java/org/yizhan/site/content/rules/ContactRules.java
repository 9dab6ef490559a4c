package org.yizhan.site.content.rules;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.yizhan.site.content.Contact;

/** G7: contacts that can be dialled, and that somebody has checked not too long ago. */
final class ContactRules {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** RFC 2606. */
  private static final Pattern EXAMPLE_HOST =
      Pattern.compile("(.*[@./])?example\\.(org|com|net)(/.*)?");

  private final LocalDate today;
  private final int freshDays;

  ContactRules(LocalDate today, int freshDays) {
    this.today = today;
    this.freshDays = freshDays;
  }

  /** Contacts of somebody real: dialable, and not checked too long ago. */
  void real(List<Contact> contacts, Findings findings) {
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      if (contact.kind() == Contact.Kind.PHONE && contact.value() != null) {
        dialable(contact.value(), i, findings);
      }
      if (contact.verified() == null) {
        continue;
      }
      if (contact.verified().isAfter(today)) {
        findings.error(
            "date",
            "contact %d: checked on %s, which is still to come"
                .formatted(i + 1, contact.verified()),
            "Write the day on which it was checked.",
            "contacts",
            i,
            "verified");
      } else if (!contact.freshOn(today, freshDays)) {
        findings.warning(
            "G7",
            "contact %d was last checked on %s, more than %d days ago"
                .formatted(i + 1, contact.verified(), freshDays),
            "Check it at its source, then write verified: %s.".formatted(today),
            "contacts",
            i,
            "verified");
      }
    }
  }

  /** Each contact says when and where it was checked. */
  static void attested(List<Contact> contacts, Findings findings) {
    for (int i = 0; i < contacts.size(); i++) {
      if (contacts.get(i).verified() == null || contacts.get(i).source() == null) {
        findings.error(
            "G7",
            "contact %d does not say when and where it was checked".formatted(i + 1),
            "Add verified: the day, and source: where it was read or who confirmed it.",
            "contacts",
            i);
      }
    }
  }

  /** Contacts of a sample: they reach nobody, and nobody has checked them. */
  void invented(List<Contact> contacts, Findings findings) {
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      if (contact.verified() != null || contact.source() != null) {
        findings.error(
            "sample",
            "contact %d of a sample was checked by nobody".formatted(i + 1),
            "Delete verified and source.",
            "contacts",
            i);
      }
      if (contact.kind() != null && contact.value() != null && !reachesNobody(contact)) {
        findings.error(
            "sample",
            "contact %d of a sample could reach somebody: %s".formatted(i + 1, contact.value()),
            "Use a number that is reserved for fiction, or +CC00000000nn; an address at"
                + " example.org; a WeChat id that begins with sample-.",
            "contacts",
            i,
            "value");
      }
    }
  }

  private static void dialable(String value, int position, Findings findings) {
    String why = null;
    try {
      if (!NUMBERS.isValidNumber(NUMBERS.parse(value, null))) {
        why = "no subscriber can have it";
      }
    } catch (NumberParseException e) {
      why = "its country code does not exist";
    }
    if (why != null) {
      findings.error(
          "E.164",
          "%s cannot be dialled: %s".formatted(value, why),
          "Compare with the source: country code, area code without its first 0 (but with it in"
              + " Italy), number.",
          "contacts",
          position,
          "value");
    }
  }

  private static boolean reachesNobody(Contact contact) {
    return switch (contact.kind()) {
      case PHONE -> FictionalNumber.matches(contact.value());
      case WECHAT -> contact.value().startsWith("sample-");
      case EMAIL, WEB -> EXAMPLE_HOST.matcher(contact.value()).matches();
    };
  }
}
