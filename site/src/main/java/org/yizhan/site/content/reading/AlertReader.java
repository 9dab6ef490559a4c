package org.yizhan.site.content.reading;

import java.time.OffsetDateTime;
import java.util.List;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** {@code alerts/}: published warnings and their cancellations (G11). */
final class AlertReader implements DocumentReader<Alert> {
  /** What only a warning has; a cancellation warns of nothing. */
  private static final List<String> OF_A_DANGER =
      List.of(
          "severity",
          "urgency",
          "certainty",
          "effective",
          "onset",
          "expires",
          "places",
          "categories",
          "replaces");

  /** CAP 1.2 §3.2.1, as far as a public warning has one. */
  private enum Status {
    ACTUAL,
    EXERCISE
  }

  @Override
  public Alert read(DocumentSource source) {
    Fields facts = source.facts();
    Fields origin = facts.map("source");
    OffsetDateTime sent = facts.required("sent", Format.MOMENT);
    String cancels = facts.optional("cancels", Format.ID);
    boolean cancellation = facts.has("cancels");
    if (cancellation) {
      refuseDanger(facts);
    }
    return new Alert(
        source.id(),
        source.text("title"),
        source.twins(),
        source.text("summary"),
        source.text("area"),
        facts.optional("sample", Format.FLAG, false),
        facts.optional("status", Format.of(Status.class), Status.ACTUAL) == Status.EXERCISE,
        facts.requiredList("countries", Format.COUNTRY),
        facts.list("places", Format.TEXT),
        facts.list("categories", Format.ID),
        sent,
        cancellation ? null : danger(facts, sent),
        origin == null ? null : origin.closedAfter(Parts::source),
        facts.optional("replaces", Format.ID),
        cancels,
        facts.optional("seal", Format.TEXT));
  }

  private static Alert.Danger danger(Fields facts, OffsetDateTime sent) {
    return new Alert.Danger(
        facts.required("severity", Format.of(Alert.Severity.class)),
        facts.required("urgency", Format.of(Alert.Urgency.class)),
        facts.required("certainty", Format.of(Alert.Certainty.class)),
        facts.optional("effective", Format.MOMENT, sent),
        facts.optional("onset", Format.MOMENT),
        facts.required("expires", Format.MOMENT));
  }

  private static void refuseDanger(Fields facts) {
    for (String key : OF_A_DANGER) {
      if (facts.has(key)) {
        facts.error(
            key,
            "CAP",
            "a cancellation has no %s of its own".formatted(key),
            "Delete it here; the warning that it cancels has it.");
      }
    }
  }
}
