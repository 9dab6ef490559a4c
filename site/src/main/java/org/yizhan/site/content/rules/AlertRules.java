package org.yizhan.site.content.rules;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Language;

/**
 * Each warning by itself (G11): times in their order, places that exist, a source unless a sample,
 * and nothing changed since it was sent. How it follows others is told by {@link AlertChainRules}.
 */
public final class AlertRules {
  /**
   * How far the clock of an editor may be ahead of the one that checks; CAP has no sent to come.
   */
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  private static final Pattern HEADING = Pattern.compile("(?m)^##[ \\t]+(.+?)[ \\t#]*$");
  private static final List<String> PARTS_ZH = List.of("发生了什么", "怎么办");
  private static final List<String> PARTS_EN = List.of("What happened", "What to do");

  private final Known known;

  public AlertRules(Known known) {
    this.known = known;
  }

  public List<Rule<Alert>> inOrder() {
    return List.of(
        this::hasBeenSent,
        this::keepsTheOrderOfTimes,
        this::namesWhatExists,
        this::saysWhereItComesFrom,
        this::isNoRealWarningIfSample,
        this::saysWhatHappenedAndWhatToDo);
  }

  private void hasBeenSent(Alert alert, Findings findings) {
    if (alert.sent() != null && alert.sent().toInstant().isAfter(known.now().plus(CLOCK_SKEW))) {
      findings.error(
          "CAP",
          "it was sent at a moment that has not come",
          "Write the moment of publication; a warning for later days has a later effective or"
              + " onset.",
          "sent");
    }
  }

  private void keepsTheOrderOfTimes(Alert alert, Findings findings) {
    Alert.Danger danger = alert.danger();
    if (danger == null || alert.sent() == null || danger.effective() == null) {
      return;
    }
    if (danger.effective().isBefore(alert.sent())) {
      findings.error(
          "CAP",
          "it is in force before it was sent",
          "Delete effective: it is in force as soon as it is sent, %s.".formatted(alert.sent()),
          "effective");
    }
    OffsetDateTime expires = danger.expires();
    if (expires != null && !expires.isAfter(danger.effective())) {
      findings.error(
          "CAP",
          "it ends before it begins",
          "Write expires later than effective, %s.".formatted(danger.effective()),
          "expires");
    }
    OffsetDateTime onset = danger.onset();
    if (onset != null
        && (onset.isBefore(danger.effective()) || (expires != null && !onset.isBefore(expires)))) {
      findings.error(
          "CAP",
          "the danger begins while the warning is not in force",
          "Write onset between effective, %s, and expires, or delete it."
              .formatted(danger.effective()),
          "onset");
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

  private void isNoRealWarningIfSample(Alert alert, Findings findings) {
    if (alert.sample() && !alert.exercise()) {
      findings.error(
          "CAP",
          "a sample would go out as a real warning",
          "Add status: exercise, or delete sample: true.",
          "sample");
    }
  }

  /** The two parts become CAP's description and instruction; a cancellation is free in its form. */
  private void saysWhatHappenedAndWhatToDo(Alert alert, Findings findings) {
    if (alert.danger() == null) {
      return;
    }
    for (Language language : Language.values()) {
      if (findings.source().file(language) == null) {
        continue;
      }
      List<String> expected = language == Language.ZH ? PARTS_ZH : PARTS_EN;
      List<String> parts =
          HEADING
              .matcher(alert.twins().markdown().in(language))
              .results()
              .map(heading -> heading.group(1))
              .toList();
      if (!parts.equals(expected)) {
        findings.errorInBody(
            language,
            0,
            "parts",
            "the headings are %s".formatted(parts),
            "Write these, each after ##: %s.".formatted(String.join(" / ", expected)));
      }
    }
  }
}
