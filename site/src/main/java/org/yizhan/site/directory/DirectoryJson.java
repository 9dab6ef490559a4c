package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.yizhan.site.content.Content;

/**
 * {@code data/directory.v1.json}, the contract between the site and whoever routes, with its JSON
 * Schema and the stations as GeoJSON. The same content gives the same bytes apart from {@code
 * generated} and the dates of samples, which move with it.
 */
public final class DirectoryJson {
  /** Lies beside this class and is published as it is. */
  static final String SCHEMA = "directory.v1.schema.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private DirectoryJson() {}

  /**
   * Writes the three files below {@code out/data/}.
   *
   * @param generated the moment of the bake; its day by UTC dates the samples
   */
  public static void write(Content content, Instant generated, Path out) throws IOException {
    Path data = Files.createDirectories(out.resolve("data"));
    Files.writeString(
        data.resolve("directory.v1.json"),
        JSON.writeValueAsString(directory(content, generated)) + "\n");
    Files.writeString(
        data.resolve("stations.geojson"),
        JSON.writeValueAsString(StationsGeoJson.of(content.stations().values())) + "\n");
    try (InputStream schema = DirectoryJson.class.getResourceAsStream(SCHEMA)) {
      Files.copy(schema, data.resolve(SCHEMA), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ObjectNode directory(Content content, Instant generated) {
    LocalDate today = LocalDate.ofInstant(generated, ZoneOffset.UTC);
    StationJson stations = new StationJson(content.places(), today);
    ObjectNode root = JSON.createObjectNode();
    root.put("version", 1);
    root.put("generated", generated.truncatedTo(ChronoUnit.SECONDS).toString());
    root.put("release", content.release());
    all(root.putArray("stations"), content.stations().values(), stations::write);
    all(root.putArray("offices"), content.offices().values(), AuthorityJson::office);
    all(root.putArray("missions"), content.missions().values(), AuthorityJson::mission);
    all(
        root.putArray("countries"),
        content.countries().values(),
        (country, node) -> CountryJson.write(country, content.emergencyNumbersCredit(), node));
    AuthorityJson.hotline(content.municipality().hotline(), root.putObject("hotline"));
    root.put("notice", content.noticeVersion());
    root.putObject("policy")
        .put("contactStaleAfterDays", content.municipality().freshness().contactDays())
        .put("missionStaleAfterDays", content.municipality().freshness().missionDays());
    all(
        root.putArray("categories"),
        content.categories().values(),
        (category, node) -> {
          node.put("id", category.id());
          Values.text(node, "name", category.name());
          node.put("group", category.group().id());
          node.put("inScope", category.inScope());
          node.put("defaultUrgency", Values.code(category.urgency()));
          node.put("sensitivity", Values.code(category.sensitivity()));
        });
    all(
        root.putArray("towns"),
        content.towns().values(),
        (town, node) -> {
          node.put("code", town.code());
          node.put("county", town.county());
          Values.text(node, "name", town.name());
        });
    return root;
  }

  private static <T> void all(ArrayNode array, Collection<T> items, BiConsumer<T, ObjectNode> as) {
    items.forEach(item -> as.accept(item, array.addObject()));
  }
}
