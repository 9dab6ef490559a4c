package org.yizhan.site.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.site.content.ContentTree;
import org.yizhan.site.content.RealContent;

class DirectoryJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123Z");

  @TempDir Path folder;

  @Test
  void the_directory_of_the_real_content_fits_its_schema() throws IOException {
    DirectoryJson.write(RealContent.read().content(), NOW, folder);

    assertEquals(List.of(), errors(Files.readString(folder.resolve("data/directory.v1.json"))));
  }

  /** A damage to the directory of the small content, which has one of each. */
  private record Damage(String name, Consumer<ObjectNode> to) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Damage> damages() {
    return List.of(
        new Damage("an unknown key at the top", root -> root.put("extra", 1)),
        new Damage("an unknown key of a station", root -> station(root).put("leaderName", "x")),
        new Damage("no notice", root -> root.remove("notice")),
        new Damage("another version", root -> root.put("version", 2)),
        new Damage(
            "a source of the hotline without a title",
            root -> ((ObjectNode) root.at("/hotline/sources/0")).remove("title")),
        new Damage("a station of no kind", root -> station(root).put("kind", "floating")),
        new Damage("a station without contacts", root -> station(root).putArray("contacts")),
        new Damage(
            "a station off the earth",
            root -> ((ObjectNode) station(root).get("location")).put("lat", 91)),
        new Damage(
            "a date that is none",
            root -> ((ObjectNode) station(root).get("term")).put("to", "2026-1-1")),
        new Damage(
            "a telephone that is not E.164",
            root -> ((ObjectNode) station(root).get("contacts").get(0)).put("value", "0574 123")),
        new Damage(
            "a text in one language",
            root -> ((ObjectNode) station(root).get("name")).remove("en")),
        new Damage(
            "a country in lower case",
            root -> ((ObjectNode) root.get("countries").get(0)).put("code", "cn")),
        new Damage(
            "two city offices",
            root -> ((ObjectNode) root.get("offices").get(0)).put("level", "city")),
        new Damage(
            "an emergency number as a number",
            root ->
                ((ObjectNode) root.get("countries").get(2).get("emergency"))
                    .putArray("police")
                    .add(112)));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void a_damaged_directory_does_not_fit(Damage damage) throws IOException {
    ObjectNode root = (ObjectNode) small();
    assertEquals(List.of(), errors(root.toString()));
    damage.to.accept(root);

    assertFalse(errors(root.toString()).isEmpty());
  }

  @Test
  void a_station_stands_there_as_the_contract_says() throws IOException {
    JsonNode station = small().get("stations").get(1);

    assertEquals("it-prato", station.get("id").asText());
    assertEquals("普拉托同乡会领事保护志愿服务站", station.at("/name/zh").asText());
    assertEquals(43.88, station.at("/location/lat").asDouble());
    assertEquals("mon", station.at("/hours/0/days/0").asText());
    assertEquals("+390574123456", station.at("/contacts/0/value").asText());
    assertEquals("2026-10-01", station.at("/contacts/0/verifiedOn").asText());
    assertEquals("2028-01-31", station.at("/term/to").asText());
    assertTrue(station.get("successor").isNull());
    assertFalse(station.get("sample").asBoolean());
  }

  @Test
  void a_place_is_served_under_each_of_its_names() throws IOException {
    assertEquals("[\"Prato\",\"普拉托\"]", small().at("/stations/1/serves/places").toString());
  }

  @Test
  void a_sample_has_the_term_and_the_check_of_the_bake() throws IOException {
    JsonNode sample = small().get("stations").get(0);

    assertTrue(sample.get("sample").asBoolean());
    assertEquals("2026-11-01", sample.at("/contacts/0/verifiedOn").asText());
    LocalDate today = LocalDate.of(2026, 11, 23);
    assertFalse(LocalDate.parse(sample.at("/term/from").asText()).isAfter(today));
    assertFalse(LocalDate.parse(sample.at("/term/to").asText()).isBefore(today));
  }

  @Test
  void the_head_names_moment_release_notice_and_policy() throws IOException {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    DirectoryJson.write(tree.read().content(), NOW, folder.resolve("out"));
    JsonNode root = JSON.readTree(folder.resolve("out/data/directory.v1.json").toFile());

    assertEquals("2026-11-23T12:00:00Z", root.get("generated").asText());
    assertEquals(tree.read().content().release(), root.get("release").asText());
    assertEquals("2026-11", root.get("notice").asText());
    assertEquals(180, root.at("/policy/contactStaleAfterDays").asInt());
    assertEquals("CC BY-SA 4.0", root.at("/countries/2/emergency/source/licence").asText());
  }

  @Test
  void geojson_has_a_point_for_each_station_east_before_north() throws IOException {
    small();
    JsonNode geo = JSON.readTree(folder.resolve("out/data/stations.geojson").toFile());

    assertEquals("FeatureCollection", geo.get("type").asText());
    assertEquals(2, geo.get("features").size());
    assertEquals("[11.09,43.88]", geo.at("/features/1/geometry/coordinates").toString());
  }

  @Test
  void the_same_content_at_the_same_moment_gives_the_same_bytes() throws IOException {
    for (String out : List.of("a", "b")) {
      DirectoryJson.write(RealContent.read().content(), NOW, folder.resolve(out));
      PlaceIndex.write(RealContent.read().content().places().all(), folder.resolve(out));
    }
    var names = new TreeSet<String>();
    try (var files = Files.list(folder.resolve("a/data"))) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    for (String name : names) {
      assertEquals(
          -1,
          Files.mismatch(folder.resolve("a/data/" + name), folder.resolve("b/data/" + name)),
          name);
    }
    assertTrue(names.contains("directory.v1.schema.json"));
  }

  @Test
  void the_hotline_names_its_sources_with_their_dates() throws IOException {
    assertEquals(
        "[{\"title\":\"示例来源\",\"url\":\"https://example.org/\",\"date\":\"2026\"}]",
        small().at("/hotline/sources").toString());
  }

  private JsonNode small() throws IOException {
    ContentTree tree = new ContentTree(folder.resolve("content"));
    DirectoryJson.write(tree.read().content(), NOW, folder.resolve("out"));
    return JSON.readTree(folder.resolve("out/data/directory.v1.json").toFile());
  }

  private static ObjectNode station(ObjectNode root) {
    return (ObjectNode) root.get("stations").get(1);
  }

  private static List<String> errors(String json) throws IOException {
    try (var in = DirectoryJson.class.getResourceAsStream(DirectoryJson.SCHEMA)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
