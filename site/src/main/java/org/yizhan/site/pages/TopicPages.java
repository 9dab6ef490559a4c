package org.yizhan.site.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.AlertView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.GuidanceView;
import org.yizhan.site.shown.Prefilled;
import org.yizhan.site.shown.Prose;

/** Guidance and warnings: their lists, and a page for each. */
public final class TopicPages {
  private TopicPages() {}

  /**
   * Warnings that stand below one heading of the list.
   *
   * @param key {@code in-force to-come past samples}
   */
  public record Group(String key, List<AlertView> alerts) {}

  public static List<Sheet> of(Edition edition) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        Sheet.of(
            edition,
            "guidance/",
            "guidance-list",
            edition.words().say("guidance.title"),
            edition.words().say("guidance.description"),
            Map.of("groups", edition.guidanceGroups())));
    for (GuidanceView.Group group : edition.guidanceGroups()) {
      group.guidance().forEach(view -> sheets.add(guidance(edition, view, group)));
    }
    sheets.add(
        Sheet.of(
            edition,
            "alerts/",
            "alerts",
            edition.words().say("alerts.title"),
            edition.words().say("alerts.description"),
            Map.of(
                "groups",
                groups(edition),
                "asOf",
                edition.views().asOf(),
                "feed",
                edition.words().say("alerts.title"))));
    edition.alerts().forEach(alert -> sheets.add(alert(edition, alert)));
    return sheets;
  }

  private static Sheet guidance(Edition edition, GuidanceView view, GuidanceView.Group group) {
    Guidance guidance = edition.content().guidance().get(view.id());
    String room = "guidance/" + guidance.id() + "/";
    Map<String, Object> model = new HashMap<>();
    model.put("guidance", view);
    model.put("known", List.of(new Prefilled("category", view.id())));
    model.put("group", group);
    model.put("count", edition.guidance().size());
    model.put("whoCan", anchor(Guidance.Part.WHO_CAN_DO_WHAT.heading(edition.language())));
    model.put("lead", guidance.summary().in(edition.language()));
    model.put("drifted", edition.drifted(guidance));
    model.put("jsonLd", new JsonLd(edition).guidance(guidance));
    model.put("body", edition.body(guidance, "guidance", Address.in(edition.language(), room)));
    model.put("pictures", edition.pictures(guidance, "guidance"));
    model.put("sources", edition.sources(guidance.sources()));
    model.put("reviewed", edition.views().day(guidance.reviewed()));
    model.put(
        "warnings",
        edition.warnings().stream()
            .filter(alert -> alert.record().categories().contains(view.id()))
            .toList());
    return Sheet.of(
        edition,
        room,
        "guidance",
        guidance.title().in(edition.language()),
        guidance.summary().in(edition.language()),
        model);
  }

  /** The id that {@link Prose} gives to a heading of plain words. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static List<Group> groups(Edition edition) {
    Map<String, List<AlertView>> groups = new LinkedHashMap<>();
    List.of("in-force", "to-come", "past", "samples")
        .forEach(key -> groups.put(key, new ArrayList<>()));
    for (AlertView alert : edition.alerts()) {
      String standing = alert.inForceOrToCome() ? alert.state() : "past";
      groups.get(alert.sample() ? "samples" : standing).add(alert);
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static Sheet alert(Edition edition, AlertView alert) {
    String room = "alerts/" + alert.id() + "/";
    Map<String, Object> model = new HashMap<>();
    model.put("alert", alert);
    String name = new AlertSpeech(edition).titleByNow(alert.record());
    model.put("jsonLd", new JsonLd(edition).alert(alert));
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
        name,
        edition.words().marked(alert.record(), alert.summary()),
        model);
  }
}
