package org.yizhan.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  @TempDir Path folder;

  @Test
  void a_station_on_both_sides_of_a_border_is_asked_about_a_place_on_its_own_side() {
    ContentTree tree = new ContentTree(folder);
    tree.write(
        "zh/stations/it-prato.md",
        tree.text("zh/stations/it-prato.md")
            .replace("countries: [IT]", "countries: [HK, IT]")
            .replace("places: [Prato]", "places: [Hong Kong, Prato]"));
    Content content = tree.read().content();
    Station station = content.stations().get("it-prato");

    assertEquals(
        List.of("香港", "普拉托"),
        content.places().servedBy(station).stream()
            .map(place -> place.nameIn(Language.ZH))
            .toList());
    assertEquals("Prato", content.places().servedAtHome(station).orElseThrow().name());
  }

  @Test
  void a_place_is_known_by_its_chinese_and_by_its_local_name() {
    Places places = new ContentTree(folder).read().content().places();

    assertEquals(places.named("IT", "Prato"), places.named("IT", "普拉托"));
    assertEquals(List.of(), places.named("FR", "Prato"));
  }
}
