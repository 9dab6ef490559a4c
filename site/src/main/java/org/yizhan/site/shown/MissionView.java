package org.yizhan.site.shown;

import java.util.List;
import org.yizhan.site.content.Language;

/**
 * A mission as it is shown in one language.
 *
 * @param address null where it is not known, like {@code website}
 */
public record MissionView(
    String id,
    String name,
    String city,
    String type,
    String address,
    String website,
    List<ContactView> contacts,
    SourceView source) {
  /** ISO 639-2 for a language that was not determined. */
  private static final String UNDETERMINED = "und";

  /** The numbers to call. */
  public List<ContactView> phones() {
    return contacts.stream().filter(contact -> contact.kind().equals("phone")).toList();
  }

  /** Whether there is any number to call. */
  public boolean callable() {
    return !phones().isEmpty();
  }

  /** The language of {@link #address}: that of a country is not known, so it says no more. */
  public String addressLang() {
    return address.codePoints().anyMatch(Character::isIdeographic)
        ? Language.ZH.tag()
        : UNDETERMINED;
  }
}
