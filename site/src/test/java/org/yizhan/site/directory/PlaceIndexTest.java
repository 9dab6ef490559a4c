package org.yizhan.site.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Place;

class PlaceIndexTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path out;

  @Test
  void a_place_is_found_by_its_chinese_and_by_its_local_name() throws IOException {
    PlaceIndex.write(List.of(place(1, "São Paulo", "圣保罗", 10_021_295)), out);

    assertEquals(
        JSON.readTree("[[\"São Paulo\",\"圣保罗\",\"BR\",\"27\",1.235,2.0,70]]"), look("sao p"));
    assertEquals(look("sao p"), look("圣保"));
  }

  @Test
  void names_fold_to_what_people_type() {
    assertEquals("saopaulo", FoldedName.of("SÃO-Paulo"));
    assertEquals("lodz", FoldedName.of("Łódź"));
    assertEquals("strasse", FoldedName.of("Straße"));
    assertEquals("izmir", FoldedName.of("İzmir"));
    assertEquals("honolulu", FoldedName.of("Honoluʻlu"));
    assertEquals("圣保罗", FoldedName.of("圣·保罗"));
  }

  @Test
  void every_name_of_many_is_in_the_one_piece_that_its_text_leads_to() throws IOException {
    Random letters = new Random(7);
    List<Place> many = new ArrayList<>();
    for (int id = 0; id < 6_000; id++) {
      StringBuilder name = new StringBuilder("San ");
      for (int i = letters.nextInt(6); i >= 0; i--) {
        name.append((char) ('a' + letters.nextInt(26)));
      }
      many.add(place(id, name.toString(), id % 2 == 0 ? "圣" + (char) (0x4e00 + id) : null, id));
    }
    PlaceIndex.write(many, out);

    for (Place place : many) {
      assertTrue(look(place.name()).toString().contains("\"" + place.name() + "\""), place.name());
    }
    assertTrue(look("s").get(0).get(0).asText().equals(many.get(5_999).name()));
    try (var files = Files.list(out.resolve("data"))) {
      files
          .filter(file -> !file.getFileName().toString().contains(".x-"))
          .forEach(file -> assertTrue(file.toFile().length() <= 40_000, file.toString()));
    }
  }

  /** The rows that the finder's way of looking leads to. */
  private JsonNode look(String typed) throws IOException {
    String folded = FoldedName.of(typed);
    JsonNode overview = JSON.readTree(out.resolve("data/places.v1.json").toFile());
    var keys = new TreeSet<String>();
    overview.get("keys").forEach(key -> keys.add(key.asText()));
    String key = folded;
    if (folded.codePointAt(0) > 'z') {
      key = String.format("x-%02d", folded.codePointAt(0) % overview.get("buckets").asInt());
    }
    while (!keys.contains(key)) {
      key = key.substring(0, key.length() - 1);
    }
    return JSON.readTree(out.resolve("data/places.v1." + key + ".json").toFile());
  }

  private static Place place(int id, String name, String nameZh, int population) {
    return new Place(id, "BR", name, nameZh, "27", population, new Coordinates(1.23456, 2), null);
  }
}
