package org.yizhan.site.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Guidance;

/** Guidance and warnings: their lists, and a page for each. */
final class TopicPages {
  private TopicPages() {}

  static List<Sheet> of(Edition edition) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        Sheet.of(
            edition,
            "guidance/",
            "guidance-list",
            edition.words().say("guidance.title"),
            edition.words().say("guidance.description"),
            Map.of("guidance", edition.guidance())));
    edition.content().guidance().values().forEach(g -> sheets.add(guidance(edition, g)));
    sheets.add(
        Sheet.of(
            edition,
            "alerts/",
            "alerts",
            edition.words().say("alerts.title"),
            edition.words().say("alerts.description"),
            Map.of(
                "inForce", edition.warnings(),
                "others", edition.alerts().stream().filter(alert -> !alert.inForce()).toList())));
    edition.alerts().forEach(alert -> sheets.add(alert(edition, alert)));
    return sheets;
  }

  private static Sheet guidance(Edition edition, Guidance guidance) {
    String room = "guidance/" + guidance.id() + "/";
    Map<String, Object> model = new HashMap<>();
    model.put("lead", guidance.summary().in(edition.language()));
    model.put("drifted", edition.drifted(guidance));
    model.put("body", edition.body(guidance, "guidance", Address.in(edition.language(), room)));
    model.put("pictures", edition.pictures(guidance, "guidance"));
    model.put("sources", edition.sources(guidance.sources()));
    model.put("reviewed", edition.views().day(guidance.reviewed()));
    List<AlertView> warnings =
        edition.warnings().stream()
            .filter(
                alert ->
                    alert.record().categories().stream().anyMatch(guidance.categories()::contains))
            .toList();
    model.put("warnings", warnings);
    return Sheet.of(
        edition,
        room,
        "guidance",
        guidance.title().in(edition.language()),
        guidance.summary().in(edition.language()),
        model);
  }

  private static Sheet alert(Edition edition, AlertView alert) {
    String room = "alerts/" + alert.id() + "/";
    Map<String, Object> model = new HashMap<>();
    model.put("alert", alert);
    if (alert.countries().size() == 1) {
      model.put("hand", edition.atHand(alert.countries().get(0).id()));
    }
    model.put("drifted", edition.drifted(alert.record()));
    model.put("body", edition.body(alert.record(), "alerts", Address.in(edition.language(), room)));
    model.put("sources", alert.source() == null ? List.of() : List.of(alert.source()));
    return Sheet.of(
        edition,
        room,
        "alert",
        edition.words().marked(alert.sample(), alert.title()),
        edition.words().marked(alert.sample(), alert.summary()),
        model);
  }
}
