package org.yizhan.site.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Language;

class MapLinksTest {
  @TempDir Path folder;

  @Test
  void abroad_every_map_gets_the_point() {
    assertEquals(
        List.of(
            "geo:43.88,11.09?q=43.88,11.09(Prato%20Association%20Consular-Protection%20Volunteer%20Station)",
            "https://maps.apple.com/?ll=43.88,11.09&q=Prato%20Association%20Consular-Protection%20Volunteer%20Station",
            "https://www.google.com/maps/search/?api=1&query=43.88,11.09"),
        links(new ContentTree(folder).read().content(), "it-prato"));
  }

  @Test
  void a_sample_is_on_no_map() {
    assertEquals(List.of(), links(new ContentTree(folder).read().content(), "cn-wencheng-yuhu"));
  }

  @Test
  void on_the_mainland_amap_is_told_the_datum_and_the_others_get_the_address() {
    ContentTree tree = new ContentTree(folder);
    String file = "zh/stations/cn-wencheng-yuhu.md";
    tree.write(
        file,
        tree.text(file)
            .replace(
                "sample: true",
                "approval: {by: wencheng, on: 2025-01-10}\nfiling: {with: wenzhou, on: 2025-01-11}\nterm: {from: 2025-02-01, to: 2028-01-31}")
            .replace(
                "value: \"+860000000001\"",
                "value: \"+8657767890123\", verified: 2026-10-01, source: 外办"));
    List<String> links = links(tree.read().content(), "cn-wencheng-yuhu");

    assertEquals(
        "geo:0,0?q=%E6%96%87%E6%88%90%20%E7%A4%BA%E4%BE%8B%E8%B7%AF%202%20%E5%8F%B7", links.get(0));
    assertTrue(
        links.get(1).startsWith("https://uri.amap.com/marker?position=120.09,27.79&"),
        links.get(1));
    assertTrue(links.get(1).contains("&coordinate=wgs84"), links.get(1));
    assertTrue(links.get(2).startsWith("https://maps.apple.com/?q=%E6"), links.get(2));
  }

  private static List<String> links(Content content, String station) {
    var record = content.stations().get(station);
    return MapLinks.of(record, content.countries().get(record.country()), Language.EN).stream()
        .map(MapLinks.MapLink::href)
        .toList();
  }
}
