package org.yizhan.site.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.Language;

class FinderDataTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FinderData.Saying SAYING =
      new FinderData.Saying() {
        @Override
        public String words(Language language, String key) {
          return language.code() + " " + key;
        }

        @Override
        public String number(String e164) {
          return "printed " + e164;
        }
      };

  @TempDir Path folder;
  @TempDir Path out;

  @Test
  void the_overview_has_countries_under_both_names_with_what_is_dialled_there() throws IOException {
    JsonNode overview = json(new ContentTree(folder), ContentTree.TODAY, "zh.json");

    assertEquals(
        "[\"IT\",\"it\",\"意大利\",\"Italy\",[],[[\"112\"],[\"118\"],[\"115\"]],0,0]",
        overview.at("/countries/2").toString().replaceFirst("\\[\"[^\\[]*\"],\\[\\[", "[],[["));
    assertEquals("zh finder.none", overview.at("/words/finder.none").asText());
    assertEquals("+861012308", overview.at("/hotline/tel").asText());
  }

  @Test
  void a_part_of_china_is_marked_and_has_no_missions() throws IOException {
    ContentTree tree = new ContentTree(folder);

    JsonNode hongKong = json(tree, ContentTree.TODAY, "zh.json").at("/countries/1");
    assertEquals("HK", hongKong.get(0).asText());
    assertEquals(1, hongKong.get(7).asInt());
    assertTrue(json(tree, ContentTree.TODAY, "zh/hk.json").get("missions").isEmpty());
  }

  @Test
  void a_country_has_its_stations_in_full_and_whom_to_call_at_its_missions() throws IOException {
    JsonNode italy = json(new ContentTree(folder), ContentTree.TODAY, "en/it.json");

    JsonNode station = italy.at("/stations/0");
    assertEquals("it-prato", station.get("id").asText());
    assertEquals("+390574123456", station.get("tel").asText());
    assertEquals("[[3,540,1080]]", station.get("hours").toString());
    assertEquals("{\"country\":\"IT\",\"place\":\"Prato\"}", station.get("ask").toString());
    assertEquals("[43880,11090]", italy.get("points").toString());
    assertEquals("{\"43884,11091\":[0]}", italy.get("places").toString());
    assertEquals(
        "[{\"purpose\":\"switchboard\",\"number\":\"printed +390696524200\",\"tel\":\"+390696524200\"}]",
        italy.at("/missions/0/phones").toString());
  }

  @Test
  void a_station_at_home_serves_its_county_and_no_whole_country() throws IOException {
    JsonNode china = json(new ContentTree(folder), ContentTree.TODAY, "zh/cn.json");

    assertEquals(1, china.get("stations").size());
    assertTrue(china.get("everywhere").isEmpty());
    assertTrue(china.get("home").asBoolean());
    assertFalse(json(new ContentTree(folder), ContentTree.TODAY, "zh/it.json").has("home"));
  }

  @Test
  void of_places_of_one_name_a_station_serves_the_nearest() throws IOException {
    ContentTree tree = new ContentTree(folder);
    String places = tree.text("places.csv");
    String second =
        places
            .lines()
            .filter(line -> line.contains(",Prato,"))
            .findFirst()
            .orElseThrow()
            .replace("3169921", "9999999")
            .replace("43.88425", "38.10000");
    tree.write("places.csv", places + second + "\n");

    assertEquals(
        "{\"43884,11091\":[0]}",
        json(tree, ContentTree.TODAY, "zh/it.json").get("places").toString());
  }

  @Test
  void a_sample_can_be_asked_but_neither_dialled_nor_shown_on_a_map() throws IOException {
    JsonNode sample =
        json(new ContentTree(folder), ContentTree.TODAY, "zh/cn.json").at("/stations/0");

    assertTrue(sample.get("sample").asBoolean());
    assertEquals("printed +860000000001", sample.get("number").asText());
    assertFalse(sample.has("tel"));
    assertFalse(sample.has("maps"));
    assertEquals("{\"county\":\"wencheng\"}", sample.get("ask").toString());
  }

  @Test
  void a_station_whose_term_is_over_is_not_asked_and_an_old_check_is_told() throws IOException {
    JsonNode station =
        json(new ContentTree(folder), LocalDate.of(2028, 2, 1), "zh/it.json").at("/stations/0");

    assertFalse(station.has("ask"));
    assertTrue(station.get("old").asBoolean());
  }

  @Test
  void the_points_of_all_stations_are_in_one_file() throws IOException {
    assertEquals(
        "{\"CN\":[27790,120090],\"IT\":[43880,11090]}",
        json(new ContentTree(folder), ContentTree.TODAY, "points.json").toString());
  }

  private JsonNode json(ContentTree tree, LocalDate today, String file) throws IOException {
    FinderData data = new FinderData(tree.read().content(), today, SAYING);
    data.write(out);
    return JSON.readTree(Files.readString(out.resolve(file)));
  }
}
