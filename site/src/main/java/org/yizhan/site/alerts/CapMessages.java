package org.yizhan.site.alerts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.AlertHistory;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.PlainText;

/**
 * {@code alerts/ID.cap.xml}: a CAP 1.2 message for each warning, both languages in it. It stays as
 * it was sent; what became of the warning is told by the message that refers to it.
 */
public final class CapMessages {
  private static final String CAP = "urn:oasis:names:tc:emergency:cap:1.2";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final Content content;
  private final AlertHistory history;
  private final List<? extends AlertWords> words;

  private CapMessages(Content content, List<? extends AlertWords> words) {
    this.content = content;
    this.history = new AlertHistory(content.alerts());
    this.words = words;
  }

  /** Where the message lies, counted from the site's root. */
  public static String place(Alert alert) {
    return "alerts/" + alert.id() + ".cap.xml";
  }

  /** Writes a message for each warning. */
  public static void write(Content content, List<? extends AlertWords> words, Path out)
      throws IOException {
    CapMessages messages = new CapMessages(content, words);
    for (Alert alert : content.alerts().values()) {
      XmlFile.write(out.resolve(place(alert)), CAP, "alert", cap -> messages.message(cap, alert));
    }
  }

  private void message(XmlFile cap, Alert alert) throws XMLStreamException {
    List<Alert> earlier = history.earlier(alert);
    cap.text("identifier", identifier(alert));
    cap.text("sender", sender());
    cap.text("sent", moment(alert.sent()));
    cap.text("status", alert.exercise() ? "Exercise" : "Actual");
    cap.text("msgType", type(alert));
    cap.text("scope", "Public");
    if (alert.exercise()) {
      String note = alert.sample() ? "alert.sample" : "alert.exercise";
      cap.text("note", words.stream().map(said -> said.say(note)).collect(Collectors.joining(" ")));
    }
    if (!earlier.isEmpty()) {
      cap.text(
          "references", earlier.stream().map(this::reference).collect(Collectors.joining(" ")));
    }
    for (AlertWords said : words) {
      cap.group("info", () -> info(cap, alert, said));
    }
  }

  private void info(XmlFile cap, Alert alert, AlertWords said) throws XMLStreamException {
    Language language = said.language();
    Municipality publisher = content.municipality();
    Alert subject = alert.isCancellation() ? content.alerts().get(alert.cancels()) : alert;
    cap.text("language", language.tag());
    for (String category : capCategories(subject)) {
      cap.text("category", category);
    }
    cap.text("event", event(subject, language));
    if (alert.isCancellation()) {
      cap.text("responseType", "AllClear");
    }
    danger(cap, alert.danger());
    cap.text("senderName", publisher.name().in(language));
    cap.text("headline", said.title(alert));
    List<String> parts =
        PlainText.of(alert.twins().markdown().in(language)).stream()
            .map(PlainText.Part::text)
            .toList();
    int told = alert.isCancellation() ? parts.size() : parts.size() - 1;
    cap.text(
        "description",
        (alert.summary().in(language)
                + "\n\n"
                + String.join("\n\n", parts.subList(0, told)).strip())
            .strip());
    if (!alert.isCancellation()) {
      cap.text("instruction", parts.get(told));
    }
    if (publisher.origin() != null) {
      cap.text("web", publisher.origin().at(language.code() + "/alerts/" + alert.id() + "/"));
    }
    cap.text(
        "contact",
        publisher.hotline().name().in(language) + " " + publisher.hotline().numbers().get(0));
    cap.group(
        "area",
        () -> {
          cap.text("areaDesc", alert.area().in(language));
          for (String country : alert.countries()) {
            cap.group(
                "geocode",
                () -> {
                  cap.text("valueName", "ISO 3166-1");
                  cap.text("value", country);
                });
          }
        });
  }

  /**
   * §3.2.2. A cancellation says that nothing has to be done any more, that there is next to no
   * threat, and that it is not expected.
   */
  private static void danger(XmlFile cap, Alert.Danger danger) throws XMLStreamException {
    cap.text("urgency", danger == null ? "Past" : word(danger.urgency()));
    cap.text("severity", danger == null ? "Minor" : word(danger.severity()));
    cap.text("certainty", danger == null ? "Unlikely" : word(danger.certainty()));
    if (danger != null) {
      cap.text("effective", moment(danger.effective()));
      cap.text("onset", moment(Objects.requireNonNullElse(danger.onset(), danger.effective())));
      cap.text("expires", moment(danger.expires()));
    }
  }

  private static String type(Alert alert) {
    if (alert.isCancellation()) {
      return "Cancel";
    }
    return alert.replaces() == null ? "Alert" : "Update";
  }

  /** §3.2.1, references: sender, identifier and time, and these three name a message. */
  private String reference(Alert alert) {
    return sender() + "," + identifier(alert) + "," + moment(alert.sent());
  }

  private String sender() {
    return "urn:uuid:" + content.municipality().identity();
  }

  private String identifier(Alert alert) {
    return content.municipality().id() + "-" + alert.id();
  }

  /** §3.3.2: a numeric offset, and UTC is -00:00. */
  private static String moment(OffsetDateTime moment) {
    return MOMENT.format(moment)
        + (moment.getOffset().equals(ZoneOffset.UTC) ? "-00:00" : moment.getOffset());
  }

  private String event(Alert alert, Language language) {
    return alert.categories().isEmpty()
        ? alert.title().in(language)
        : content.categories().get(alert.categories().get(0)).name().in(language);
  }

  /** Without a kind of trouble it is one for the general safety of the public. */
  private Set<String> capCategories(Alert alert) {
    Set<String> categories = new TreeSet<>();
    for (String category : alert.categories()) {
      categories.add(capCategory(content.categories().get(category)));
    }
    return categories.isEmpty() ? Set.of("Safety") : categories;
  }

  /** From our groups of trouble to the twelve words of §3.2.2, category. */
  private static String capCategory(Category category) {
    return switch (category.group().id()) {
      case "crime", "liberty" -> "Security";
      case "health" -> "Health";
      case "rights", "documents", "other" -> "Other";
      default -> "Safety";
    };
  }

  /** {@code IMMEDIATE} is Immediate. */
  private static String word(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
