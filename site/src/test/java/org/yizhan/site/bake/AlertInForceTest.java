package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Language;

/** Which of two warnings speaks when one replaces the other from 1 December on. */
class AlertInForceTest {
  @TempDir Path folder;

  private Content content;

  @BeforeEach
  void write() {
    ContentTree tree = new ContentTree(folder);
    tree.delete("zh/alerts/it-trams.md").delete("en/alerts/it-trams.md");
    tree.twins(
        "alerts/it-trains",
        "title: 车站扒窃（更新）\nsummary: 看好护照和手机。\narea: 意大利的车站\n",
        """
        countries: [IT]
        places: [罗马]
        severity: minor
        urgency: expected
        certainty: likely
        categories: [lost-passport]
        effective: 2026-12-01T08:00:00+01:00
        expires: 2026-12-20T23:59:00+01:00
        source: {title: 警方通报}
        replaces: it-stations
        """,
        "看好行李。",
        "title: Pickpockets, update\nsummary: Mind passport and phone.\narea: Stations in Italy\n",
        "Mind your luggage.");
    assertEquals(List.of(), tree.problems());
    content = tree.read().content();
  }

  @Test
  void one_that_is_to_come_silences_none() {
    Views before = new Views(content, Words.of(Language.ZH), Instant.parse("2026-12-01T06:59:59Z"));
    AlertView old = before.alert(content.alerts().get("it-stations"));

    assertNull(old.replacedBy());
    assertEquals(List.of("it-stations"), inForceAt("2026-12-01T06:59:59Z"));
  }

  @Test
  void once_in_effect_it_stands_alone_and_its_end_does_not_bring_the_old_one_back() {
    assertEquals(List.of("it-trains"), inForceAt("2026-12-01T07:00:00Z"));
    assertEquals(List.of(), inForceAt("2026-12-25T07:00:00Z"));
  }

  private List<String> inForceAt(String moment) {
    return new Edition(content, Language.ZH, Instant.parse(moment), new Prose())
        .warnings().stream().map(AlertView::id).toList();
  }
}
