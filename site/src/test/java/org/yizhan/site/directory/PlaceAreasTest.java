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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.RealContent;

class PlaceAreasTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_BYTES = 15_000;

  @TempDir Path out;

  @Test
  void a_piece_has_name_country_and_point_and_the_overview_the_box_around_it() throws IOException {
    PlaceAreas.write(
        List.of(
            place("Menton", "芒通", "FR", new Coordinates(43.77649, 7.50435)),
            place("Ventimiglia", null, "IT", new Coordinates(43.79104, 7.60758))),
        out);

    assertEquals(JSON.readTree("[[43776,7504,43791,7608]]"), json("areas").get("areas"));
    assertEquals(
        JSON.readTree(
            "[[\"Menton\",\"芒通\",\"FR\",43776,7504],[\"Ventimiglia\",0,\"IT\",43791,7608]]"),
        json("0"));
  }

  @Test
  void every_place_of_the_index_is_in_one_small_piece_and_inside_its_box() throws IOException {
    List<Place> places = RealContent.read().content().places().all();
    PlaceAreas.write(places, out);
    JsonNode areas = json("areas").get("areas");

    List<String> found = new ArrayList<>();
    for (int n = 0; n < areas.size(); n++) {
      JsonNode box = areas.get(n);
      for (JsonNode row : json(String.valueOf(n))) {
        int lat = row.get(3).asInt();
        int lon = row.get(4).asInt();
        assertTrue(lat >= box.get(0).asInt() && lat <= box.get(2).asInt(), row.toString());
        assertTrue(lon >= box.get(1).asInt() && lon <= box.get(3).asInt(), row.toString());
        found.add(row.get(2).asText() + row.get(0).asText());
      }
      assertTrue(Files.size(file(String.valueOf(n))) <= MOST_BYTES, "piece " + n);
    }
    assertEquals(
        places.stream().map(place -> place.country() + place.name()).sorted().toList(),
        found.stream().sorted().toList());
  }

  private JsonNode json(String name) throws IOException {
    return JSON.readTree(Files.readString(file(name)));
  }

  private Path file(String name) {
    return out.resolve("data/places.v1.near-" + name + ".json");
  }

  private static Place place(String name, String nameZh, String country, Coordinates at) {
    return new Place(1, country, name, nameZh, null, 1, at, null, List.of());
  }
}
