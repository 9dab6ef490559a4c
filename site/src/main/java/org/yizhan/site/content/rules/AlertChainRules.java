package org.yizhan.site.content.rules;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.source.DocumentType;

/**
 * How warnings follow each other (CAP 1.2 §3.2.1, msgType and references): one that replaces or
 * cancels another comes after it, while it is in force, and drops nothing in silence.
 */
public final class AlertChainRules {
  private final Known known;

  public AlertChainRules(Known known) {
    this.known = known;
  }

  public List<Rule<Alert>> inOrder() {
    return List.of(
        this::endsAnother,
        this::endsWhatNoOtherEnds,
        this::endsNoCancellation,
        this::comesWhileTheOtherLasts,
        this::holdsAtOnce,
        this::keepsTheCountries,
        this::isOfTheSameReality);
  }

  private void endsAnother(Alert alert, Findings findings) {
    String key = key(alert);
    findings.reference(alert.ends(), known.ids(DocumentType.ALERTS), "warning", key);
    List<String> chain = endedFrom(alert);
    if (alert.id().equals(alert.ends())) {
      findings.error(
          "CAP",
          "a warning does not %s itself".formatted(verb(alert)),
          "Name the older warning.",
          key);
    } else if (chain.contains(alert.id())) {
      findings.error(
          "CAP",
          "%s replace each other in a circle".formatted(String.join(", ", chain)),
          "Delete replaces: in the oldest of them.",
          key);
    }
  }

  /** What it ends, what that ends, and so on, each once. */
  private List<String> endedFrom(Alert alert) {
    Set<String> chain = new LinkedHashSet<>();
    Alert ended = alert;
    while (ended != null && ended.ends() != null && chain.add(ended.ends())) {
      ended = known.draft().alerts().get(ended.ends());
    }
    return List.copyOf(chain);
  }

  /** Else two warnings in force would each say that it is the newer one. */
  private void endsWhatNoOtherEnds(Alert alert, Findings findings) {
    if (ended(alert) == null) {
      return;
    }
    for (Alert other : known.draft().alerts().values()) {
      if (other.id().compareTo(alert.id()) < 0
          && alert.ends().equals(other.ends())
          && !other.id().equals(other.ends())) {
        findings.error(
            "CAP",
            "%s is %s by %s already"
                .formatted(
                    alert.ends(), other.isCancellation() ? "cancelled" : "replaced", other.id()),
            other.isCancellation()
                ? "Delete %s: here.".formatted(key(alert))
                : "Write %s: %s if this one is newer; else delete it, or let the other replace this one."
                    .formatted(key(alert), other.id()),
            key(alert));
        return;
      }
    }
  }

  private void endsNoCancellation(Alert alert, Findings findings) {
    Alert ended = ended(alert);
    if (ended != null && ended.isCancellation()) {
      findings.error(
          "CAP",
          "%s is a cancellation, and that is the end".formatted(ended.id()),
          "Delete %s: here; a new danger is a new warning.".formatted(key(alert)),
          key(alert));
    }
  }

  private void comesWhileTheOtherLasts(Alert alert, Findings findings) {
    Alert ended = ended(alert);
    if (ended == null || alert.sent() == null || ended.sent() == null) {
      return;
    }
    OffsetDateTime expires = ended.danger() == null ? null : ended.danger().expires();
    if (!alert.sent().isAfter(ended.sent())) {
      findings.error(
          "CAP",
          "it was sent before %s, which it %ss".formatted(ended.id(), verb(alert)),
          "Write sent later than %s, or exchange the two.".formatted(ended.sent()),
          "sent");
    } else if (expires != null && !alert.sent().isBefore(expires)) {
      findings.error(
          "CAP",
          "%s had expired when this was sent".formatted(ended.id()),
          alert.isCancellation()
              ? "Delete this cancellation."
              : "Delete replaces: here; it is a new warning.",
          key(alert));
    }
  }

  /** Whoever reads CAP drops the older one on receipt; so must the site, or the two disagree. */
  private void holdsAtOnce(Alert alert, Findings findings) {
    Alert.Danger danger = alert.danger();
    if (alert.replaces() != null
        && alert.sent() != null
        && danger != null
        && danger.effective() != null
        && danger.effective().isAfter(alert.sent())) {
      findings.error(
          "CAP",
          "until it is in force, nothing would be: it ends %s when it is sent"
              .formatted(alert.replaces()),
          "Delete effective; if the danger begins later, write its beginning as onset.",
          "effective");
    }
  }

  private void keepsTheCountries(Alert alert, Findings findings) {
    Alert ended = ended(alert);
    if (ended == null) {
      return;
    }
    Set<String> dropped = new TreeSet<>(ended.countries());
    alert.countries().forEach(dropped::remove);
    if (!dropped.isEmpty()) {
      findings.error(
          "CAP",
          "%s warned of %s too, and this does not say what holds there"
              .formatted(ended.id(), String.join(", ", dropped)),
          alert.isCancellation()
              ? "Name all countries of %s; to go on warning in some, replace it instead."
                  .formatted(ended.id())
              : "Name them too; or cancel %s and write a new warning.".formatted(ended.id()),
          "countries");
    }
    Set<String> added = new TreeSet<>(alert.countries());
    ended.countries().forEach(added::remove);
    if (alert.isCancellation() && !added.isEmpty()) {
      findings.error(
          "CAP",
          "%s never warned of %s".formatted(ended.id(), String.join(", ", added)),
          "Name the countries of %s and no others.".formatted(ended.id()),
          "countries");
    }
  }

  private void isOfTheSameReality(Alert alert, Findings findings) {
    Alert ended = ended(alert);
    if (ended != null
        && (ended.sample() != alert.sample() || ended.exercise() != alert.exercise())) {
      findings.error(
          "CAP",
          "a real warning and one that is not cannot %s each other".formatted(verb(alert)),
          "Give both the same sample and status, or delete %s: here.".formatted(key(alert)),
          key(alert));
    }
  }

  /** What it ends; null if that is nothing, itself or could not be read. */
  private Alert ended(Alert alert) {
    return alert.ends() == null || alert.ends().equals(alert.id())
        ? null
        : known.draft().alerts().get(alert.ends());
  }

  private static String key(Alert alert) {
    return alert.isCancellation() ? "cancels" : "replaces";
  }

  private static String verb(Alert alert) {
    return alert.isCancellation() ? "cancel" : "replace";
  }
}
