package org.yizhan.site.content.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        this::endsAfterItBegins,
        this::namesWhatExists,
        this::saysWhereItComesFrom,
        this::replacesAnother,
        this::replacesWhatNoOtherReplaces);
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

  private void replacesAnother(Alert alert, Findings findings) {
    findings.reference(alert.replaces(), known.ids(DocumentType.ALERTS), "warning", "replaces");
    List<String> chain = replacedFrom(alert);
    if (replacesItself(alert)) {
      findings.error(
          "CAP", "a warning does not replace itself", "Name the older warning.", "replaces");
    } else if (chain.contains(alert.id())) {
      findings.error(
          "CAP",
          "%s replace each other in a circle".formatted(String.join(", ", chain)),
          "Delete replaces: in the oldest of them.",
          "replaces");
    }
  }

  private static boolean replacesItself(Alert alert) {
    return alert.id().equals(alert.replaces());
  }

  /** What it replaces, what that replaces, and so on, each once. */
  private List<String> replacedFrom(Alert alert) {
    Set<String> chain = new LinkedHashSet<>();
    Alert replaced = alert;
    while (replaced != null && replaced.replaces() != null && chain.add(replaced.replaces())) {
      replaced = known.draft().alerts().get(replaced.replaces());
    }
    return List.copyOf(chain);
  }

  /** Else two warnings in force would each say that it is the newer one. */
  private void replacesWhatNoOtherReplaces(Alert alert, Findings findings) {
    if (alert.replaces() == null || replacesItself(alert)) {
      return;
    }
    for (Alert other : known.draft().alerts().values()) {
      if (other.id().compareTo(alert.id()) < 0
          && alert.replaces().equals(other.replaces())
          && !replacesItself(other)) {
        findings.error(
            "CAP",
            "%s is replaced by %s already".formatted(alert.replaces(), other.id()),
            "Write replaces: %s if this one is newer; else delete it, or let the other replace this one."
                .formatted(other.id()),
            "replaces");
        return;
      }
    }
  }
}
