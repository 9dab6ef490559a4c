package org.yizhan.site.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Municipality;

/**
 * {@code /.well-known/security.txt} (RFC 9116): whom to tell about a weakness. Without a contact
 * there is none; the check of the content refuses one whose date is over.
 */
final class SecurityText {
  private static final String PLACE = ".well-known/security.txt";

  private SecurityText() {}

  static void write(Municipality municipality, Path out) throws IOException {
    Municipality.SecurityContact contact = municipality.securityContact();
    if (contact == null) {
      return;
    }
    StringBuilder text = new StringBuilder();
    text.append("Contact: ").append(contact.address()).append('\n');
    text.append("Expires: ").append(contact.expires()).append("T00:00:00Z\n");
    text.append("Preferred-Languages: ")
        .append(
            Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", ")))
        .append('\n');
    if (municipality.origin() != null) {
      text.append("Canonical: ").append(municipality.origin().at(PLACE)).append('\n');
    }
    Path file = out.resolve(PLACE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
