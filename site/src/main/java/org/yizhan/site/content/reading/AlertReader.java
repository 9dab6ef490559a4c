package org.yizhan.site.content.reading;

import org.yizhan.site.content.Alert;
import org.yizhan.site.content.source.DocumentSource;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;

/** {@code alerts/}: published warnings (G11). */
final class AlertReader implements DocumentReader<Alert> {
  /** CAP 1.2 §3.2.1, as far as a public warning has one. */
  private enum Status {
    ACTUAL,
    EXERCISE
  }

  @Override
  public Alert read(DocumentSource source) {
    Fields facts = source.facts();
    Fields origin = facts.map("source");
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
        facts.required("severity", Format.of(Alert.Severity.class)),
        facts.required("urgency", Format.of(Alert.Urgency.class)),
        facts.required("certainty", Format.of(Alert.Certainty.class)),
        facts.required("effective", Format.MOMENT),
        facts.required("expires", Format.MOMENT),
        origin == null ? null : origin.closedAfter(Parts::source),
        facts.optional("replaces", Format.ID));
  }
}
