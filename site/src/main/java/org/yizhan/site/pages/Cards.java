package org.yizhan.site.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.ContactView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.StationView;
import org.yizhan.site.shown.Words;

/**
 * A {@code card.vcf} for each station (vCard 3.0, RFC 2426: what old telephones read). A sample's
 * card says so and has neither a number that could be dialled nor a point on the map.
 */
public final class Cards {
  private static final int LINE_BYTES = 75;

  private Cards() {}

  public static void write(Edition edition, Path out) {
    for (StationView station : edition.stations().values()) {
      Address card = Address.in(edition.language(), "stations/" + station.id() + "/card.vcf");
      try {
        Files.writeString(out.resolve(card.path()), text(station, edition.words()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static String text(StationView station, Words words) {
    List<String> lines = new ArrayList<>();
    String name = words.marked(station.sample(), station.name());
    lines.add("BEGIN:VCARD");
    lines.add("VERSION:3.0");
    lines.add("FN:" + escaped(name));
    lines.add("N:" + escaped(name) + ";;;;");
    lines.add("ORG:" + escaped(name));
    lines.add(
        "ADR;TYPE=WORK:;;%s;%s;;;%s"
            .formatted(
                escaped(station.address()),
                escaped(station.city()),
                escaped(station.country().name())));
    if (!station.sample()) {
      Coordinates location = station.record().location();
      lines.add("GEO:" + location.lat() + ";" + location.lon());
    }
    for (ContactView contact : station.contacts()) {
      if (contact.href() != null) {
        lines.add(line(contact));
      }
    }
    lines.add(
        "NOTE:"
            + escaped(station.sample() ? words.say("station.sample") : words.say("footer.free")));
    lines.add("END:VCARD");
    StringBuilder card = new StringBuilder();
    lines.forEach(line -> card.append(folded(line)).append("\r\n"));
    return card.toString();
  }

  /**
   * The same for a QR code, with no more in it than a telephone needs to call: name and numbers.
   */
  public static String brief(StationView station, Words words) {
    StringBuilder card = new StringBuilder("BEGIN:VCARD\r\nVERSION:3.0\r\n");
    String name = escaped(words.marked(station.sample(), station.name()));
    card.append("FN:").append(name).append("\r\nN:").append(name).append(";;;;\r\n");
    station.contacts().stream()
        .filter(contact -> contact.kind().equals("phone") && contact.href() != null)
        .forEach(contact -> card.append(line(contact)).append("\r\n"));
    return card.append("END:VCARD\r\n").toString();
  }

  private static String line(ContactView contact) {
    return switch (contact.kind()) {
      case "phone" -> "TEL;TYPE=WORK,VOICE:" + contact.href().substring("tel:".length());
      case "email" -> "EMAIL;TYPE=INTERNET:" + contact.text();
      default -> "URL:" + contact.text();
    };
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
  }

  /** RFC 2426, §2.6: no line is longer than 75 bytes; a character is never cut. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int bytes = 0;
    for (int at = 0; at < line.length(); ) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LINE_BYTES) {
        folded.append("\r\n ");
        bytes = 1;
      }
      folded.append(character);
      bytes += size;
      at += character.length();
    }
    return folded.toString();
  }
}
