package org.yizhan.site.shown;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.AlertHistory;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Language;

/** Turns warnings into what is shown of them in one language at one moment. */
public final class AlertViews {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private final Content content;
  private final Words words;
  private final Instant now;
  private final AlertHistory history;

  public AlertViews(Content content, Words words, Instant now) {
    this.content = content;
    this.words = words;
    this.now = now;
    this.history = new AlertHistory(content.alerts());
  }

  public AlertView of(Alert alert, List<Ref> countries) {
    Alert ender = history.enderAt(alert, now);
    return new AlertView(
        alert,
        alert.id(),
        alert.title().in(language()),
        alert.summary().in(language()),
        alert.area().in(language()),
        alert.sample(),
        alert.exercise(),
        ContactView.code(history.stateAt(alert, now)),
        alert.danger() == null ? null : ContactView.code(alert.danger().severity()),
        moment(alert.sent(), alert),
        alert.danger() == null ? null : span(alert),
        countries,
        SourceView.of(alert.source(), language()),
        alert.ends() == null ? null : ref(content.alerts().get(alert.ends())),
        ender == null ? null : ref(ender));
  }

  /** The moment that these views show, as it is told at home. */
  public DateText asOf() {
    OffsetDateTime here = now.atZone(BEIJING).toOffsetDateTime();
    return DateText.of(here, words.say("time.beijing"), language());
  }

  private AlertView.Span span(Alert alert) {
    Alert.Danger danger = alert.danger();
    return new AlertView.Span(
        moment(danger.effective(), alert),
        danger.onset() == null ? null : moment(danger.onset(), alert),
        moment(danger.expires(), alert),
        zone(danger.effective(), alert).equals(zone(danger.expires(), alert))
            ? DateText.of(danger.effective(), null, language())
            : moment(danger.effective(), alert),
        history.end(alert).toString());
  }

  private DateText moment(OffsetDateTime moment, Alert alert) {
    return DateText.of(moment, zone(moment, alert), language());
  }

  /** The time of the country that the warning is for; else the distance from UTC. */
  private String zone(OffsetDateTime moment, Alert alert) {
    return alert.countries().stream()
        .map(country -> content.countries().get(country))
        .filter(country -> isLocal(moment, country.timeZones()))
        .findFirst()
        .map(country -> words.say("time.local", country.name().in(language())))
        .orElseGet(
            () ->
                isLocal(moment, List.of(BEIJING))
                    ? words.say("time.beijing")
                    : "UTC" + moment.getOffset());
  }

  private static boolean isLocal(OffsetDateTime moment, List<ZoneId> zones) {
    return zones.stream()
        .anyMatch(zone -> zone.getRules().getOffset(moment.toInstant()).equals(moment.getOffset()));
  }

  private Language language() {
    return words.language();
  }

  private Ref ref(Alert alert) {
    return new Ref(alert.id(), alert.id(), alert.title().in(language()));
  }
}
