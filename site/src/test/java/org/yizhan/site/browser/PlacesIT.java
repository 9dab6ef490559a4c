package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.directory.KnownPlaces;

/** The browser folds and looks up as the index was made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesIT {
  private static final String FIRST_OF_EACH =
      "async ([module, data, asked]) => {"
          + " const { places } = await import(module);"
          + " const found = [];"
          + " for (const [typed, country] of asked) {"
          + "  const all = await places(data, typed, country);"
          + "  found.push(all.length ? all[0].name : 'nothing'); }"
          + " return found; }";
  private static final String ALL_OF_ONE =
      "async ([module, data, typed]) => (await (await import(module)).places(data, typed))"
          + ".map((p) => [p.name, p.country, p.region && p.region.en, p.spelling].join(' '))";

  @AutoClose private final ServedSite site = ServedSite.of(RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();

  @Test
  void well_known_cities_come_first_in_their_country_however_they_are_written() throws IOException {
    List<List<String>> asked = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (KnownPlaces.City city : KnownPlaces.all()) {
      for (String written : city.written()) {
        asked.add(List.of(written, city.country()));
        expected.add(city.name());
      }
    }

    assertEquals(expected, page().evaluate(FIRST_OF_EACH, List.of(module(), data(), asked)));
  }

  @Test
  void the_exact_name_comes_before_a_larger_place_that_only_begins_so() throws IOException {
    List<?> nice = found("nice");

    assertEquals("Nice FR Provence-Alpes-Côte d’Azur ", nice.get(0));
  }

  @Test
  void places_of_one_name_are_told_apart_by_their_region() throws IOException {
    List<?> springfields = found("springfield").subList(0, 3);

    assertEquals(
        List.of(
            "Springfield US Missouri ",
            "Springfield US Massachusetts ",
            "Springfield US Illinois "),
        springfields);
  }

  @Test
  void it_is_said_which_other_spelling_led_to_a_place() throws IOException {
    assertEquals("Sydney AU New South Wales 雪梨", found("雪梨").get(0));
  }

  private List<?> found(String typed) throws IOException {
    return (List<?>) page().evaluate(ALL_OF_ONE, List.of(module(), data(), typed));
  }

  private Page page() {
    Page page = chromium.person("zh-CN").newPage();
    page.navigate(site.at("zh/"));
    return page;
  }

  private String data() {
    return site.at("data/");
  }

  private String module() throws IOException {
    try (Stream<Path> assets = Files.list(RealSite.FOLDER.resolve("assets"))) {
      return assets
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("places\\..*js"))
          .map(name -> site.at("assets/" + name))
          .findFirst()
          .orElseThrow();
    }
  }
}
