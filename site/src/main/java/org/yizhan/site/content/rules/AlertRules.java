package org.yizhan.site.content.rules;

import java.util.List;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.source.DocumentType;

/** Warnings (G11): a beginning before their end, places that exist, a source unless a sample. */
public final class AlertRules {
  private final Known known;

  public AlertRules(Known known) {
    this.known = known;
  }

  public List<Rule<Alert>> inOrder() {
    return List.of(
        this::endsAfterItBegins, this::namesWhatExists, this::saysWhereItComesFrom, this::replaces);
  }

  private void endsAfterItBegins(Alert alert, Findings findings) {
    if (alert.effective() != null
        && alert.expires() != null
        && !alert.expires().isAfter(alert.effective())) {
      findings.error(
          "CAP",
          "it ends before it begins",
          "Write expires later than effective, %s.".formatted(alert.effective()),
          "expires");
    }
  }

  private void namesWhatExists(Alert alert, Findings findings) {
    if (alert.countries().isEmpty() && findings.source().facts().has("countries")) {
      findings.error("CAP", "countries is empty", "Name at least one country.", "countries");
    }
    findings.references(alert.countries(), known.countries(), "country", "countries");
    findings.references(
        alert.categories(), known.draft().categories().keySet(), "category", "categories");
    for (String place : alert.places()) {
      if (!known.places().isKnown(place, alert.countries())) {
        findings.reference(place, known.places().namesIn(alert.countries()), "place", "places");
      }
    }
  }

  private void saysWhereItComesFrom(Alert alert, Findings findings) {
    if (!alert.sample() && alert.source() == null && !findings.source().facts().has("source")) {
      findings.error(
          "source", "the source is missing", "Add source: {title, url, date}.", "source");
    }
  }

  private void replaces(Alert alert, Findings findings) {
    findings.reference(alert.replaces(), known.ids(DocumentType.ALERTS), "warning", "replaces");
    if (alert.id().equals(alert.replaces())) {
      findings.error(
          "CAP", "a warning does not replace itself", "Name the older warning.", "replaces");
    }
  }
}
