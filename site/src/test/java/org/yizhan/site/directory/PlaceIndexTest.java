package org.yizhan.site.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.RealContent;
import org.yizhan.site.content.Region;

class PlaceIndexTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_BYTES = 36_000;

  @TempDir Path out;

  @Test
  void a_place_is_found_by_its_chinese_and_by_its_local_name() throws IOException {
    IndexFiles index = index(List.of(place(1, "São Paulo", "圣保罗", 10_021_295)));

    assertEquals(
        JSON.readTree("[[\"São Paulo\",\"圣保罗\",\"BR\",[\"São Paulo\",\"圣保罗州\"],1.235,2.0,70,[]]]"),
        index.piece("sao p"));
    assertEquals(index.piece("sao p"), index.piece("圣保"));
  }

  @Test
  void a_piece_has_of_the_other_spellings_those_that_lead_to_it() throws IOException {
    IndexFiles index =
        index(List.of(place(1, "Milan", "米兰", 1_236_837, "Milano", "Mailand", "ミラノ")));

    assertEquals("[\"Milano\",\"Mailand\"]", index.piece("Milano").get(0).get(7).toString());
    assertEquals("[\"ミラノ\"]", index.piece("ミラノ").get(0).get(7).toString());
    assertEquals("[]", index.piece("米兰").get(0).get(7).toString());
  }

  @Test
  void a_region_leads_to_its_largest_places_unless_their_own_name_does() throws IOException {
    List<Place> places = new ArrayList<>();
    for (int id = 1; id <= 9; id++) {
      places.add(place(id, "Town " + id, null, id));
    }
    places.add(place(10, "São Paulo", "圣保罗", 10_021_295));
    IndexFiles index = index(places);

    assertEquals("Town 9", index.piece("圣保罗州").get(1).get(0).asText());
    assertEquals("[\"圣保罗州\"]", index.piece("圣保罗州").get(1).get(8).toString());
    assertEquals(PlaceIndex.OF_A_REGION, index.piece("圣保罗州").size());
    assertFalse(index.piece("sao paulo").get(0).has(8));
  }

  @Test
  void a_place_without_a_chinese_name_or_a_region_has_a_nought_there() throws IOException {
    Place alone =
        new Place(1, "MC", "Monaco", null, null, 9, new Coordinates(1, 2), null, List.of());

    assertEquals(
        JSON.readTree("[[\"Monaco\",0,\"MC\",0,1.0,2.0,10,[]]]"), index(List.of(alone)).piece("m"));
  }

  @Test
  void the_overview_names_the_traditional_characters_of_names_and_no_others() throws IOException {
    IndexFiles index = index(List.of(place(1, "Milan", "米兰", 1)));

    assertEquals("羅聖蘭", index.overview().get("traditional").asText());
    assertEquals("罗圣兰", index.overview().get("simplified").asText());
  }

  @Test
  void names_fold_to_what_people_type() {
    assertEquals("saopaulo", FoldedName.of("SÃO-Paulo"));
    assertEquals("lodz", FoldedName.of("Łódź"));
    assertEquals("strasse", FoldedName.of("Straße"));
    assertEquals("izmir", FoldedName.of("İzmir"));
    assertEquals("honolulu", FoldedName.of("Honoluʻlu"));
    assertEquals("milan", FoldedName.of("Ｍｉｌａｎ'"));
    assertEquals("圣保罗", FoldedName.of("圣·保罗"));
    assertEquals("圣保罗", FoldedName.of("聖保羅"));
    assertEquals("温州", FoldedName.of("溫州市"));
    assertEquals("沙市", FoldedName.of("沙市"));
    assertEquals(FoldedName.of("ΑΘΗΝΑΣ"), FoldedName.of("αθήνας"));
    assertEquals(FoldedName.of("سَلَا"), FoldedName.of("سلا"));
  }

  @Test
  void every_name_of_many_is_in_the_one_piece_that_its_text_leads_to() throws IOException {
    Random letters = new Random(7);
    List<Place> many = new ArrayList<>();
    for (int id = 0; id < 3_000; id++) {
      StringBuilder name = new StringBuilder("San ");
      for (int i = letters.nextInt(6); i >= 0; i--) {
        name.append((char) ('a' + letters.nextInt(26)));
      }
      String other = "" + (char) (0x430 + letters.nextInt(32)) + (char) (0x430 + id % 32);
      many.add(
          place(id, name.toString(), id % 2 == 0 ? "圣" + (char) (0x4e00 + id) : null, id, other));
    }
    IndexFiles index = index(many);

    for (Place place : many) {
      assertTrue(index.found(place.name()).stream().anyMatch(row -> is(row, place)), place.name());
      for (String spelling : place.spellings()) {
        assertTrue(index.found(spelling).stream().anyMatch(row -> is(row, place)), spelling);
      }
    }
    assertEquals(many.get(2_999).name(), index.piece("s").get(0).get(0).asText());
    assertPiecesAreSmall();
  }

  @Test
  void well_known_cities_come_first_in_their_country_however_they_are_written() throws IOException {
    IndexFiles index = index(RealContent.read().content().places().all());

    List<String> lost = new ArrayList<>();
    for (KnownPlaces.City city : KnownPlaces.all()) {
      for (String written : city.written()) {
        String first =
            index.found(written).stream()
                .filter(row -> row.get(2).asText().equals(city.country()))
                .map(row -> row.get(0).asText())
                .findFirst()
                .orElse("nothing");
        if (!first.equals(city.name())) {
          lost.add(written + " leads to " + first + ", not to " + city.name());
        }
      }
    }
    assertEquals(List.of(), lost);
    assertPiecesAreSmall();
  }

  private void assertPiecesAreSmall() throws IOException {
    try (var files = Files.list(out.resolve("data"))) {
      files
          .filter(file -> !file.endsWith("places.v1.json"))
          .forEach(
              file -> assertTrue(file.toFile().length() <= MOST_BYTES, file + " is too large"));
    }
  }

  private IndexFiles index(List<Place> places) throws IOException {
    PlaceIndex.write(places, out);
    return new IndexFiles(out);
  }

  private static boolean is(JsonNode row, Place place) {
    return row.get(0).asText().equals(place.name());
  }

  private static Place place(
      int id, String name, String nameZh, int population, String... spellings) {
    return new Place(
        id,
        "BR",
        name,
        nameZh,
        new Region("BR", "27", "São Paulo", "圣保罗州", List.of()),
        population,
        new Coordinates(1.23456, 2),
        null,
        List.of(spellings));
  }
}
