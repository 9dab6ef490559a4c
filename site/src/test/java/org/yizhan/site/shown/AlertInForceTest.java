package org.yizhan.site.shown;

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

/** Which of two warnings speaks when one replaces the other from a moment on. */
class AlertInForceTest {
  private static final String BEFORE = "2026-11-23T06:59:59Z";
  private static final String AFTER = "2026-11-23T07:00:00Z";

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
        sent: 2026-11-23T08:00:00+01:00
        expires: 2026-12-20T23:59:00+01:00
        source: {title: 警方通报}
        replaces: it-stations
        """,
        ContentTree.WARNING_ZH,
        "title: Pickpockets, update\nsummary: Mind passport and phone.\narea: Stations in Italy\n",
        ContentTree.WARNING_EN);
    tree.seal("it-trains");
    assertEquals(List.of(), tree.problems());
    content = tree.read().content();
  }

  @Test
  void one_that_is_to_come_silences_none_but_the_other_knows_its_end() {
    AlertView old = oldAt(BEFORE);

    assertNull(old.ender());
    assertEquals("in-force", old.state());
    assertEquals("2026-11-23T07:00:00Z", old.span().over());
    assertEquals(List.of("it-stations", "it-trains"), shownAt(BEFORE));
  }

  @Test
  void once_in_effect_it_stands_alone_and_its_end_does_not_bring_the_old_one_back() {
    assertEquals("replaced", oldAt(AFTER).state());
    assertEquals("it-trains", oldAt(AFTER).ender().id());
    assertEquals(List.of("it-trains"), shownAt(AFTER));
    assertEquals(List.of(), shownAt("2026-12-25T07:00:00Z"));
  }

  private AlertView oldAt(String moment) {
    return new Views(content, Words.of(Language.ZH), Instant.parse(moment))
        .alert(content.alerts().get("it-stations"));
  }

  private List<String> shownAt(String moment) {
    return new Edition(content, Language.ZH, Instant.parse(moment), new Prose())
        .warnings().stream().map(AlertView::id).toList();
  }
}
