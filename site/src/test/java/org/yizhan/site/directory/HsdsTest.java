package org.yizhan.site.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.bake.Bakery;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.ContentTree;

class HsdsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services",
        "service_at_locations",
        "organizations",
        "taxonomies",
        "taxonomy_terms"
      })
  void every_list_has_the_form_that_the_specification_asks_for(String list) throws IOException {
    Schema schema;
    try (InputStream form = getClass().getResourceAsStream("hsds-" + list + ".schema.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(form.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
    for (Path site : List.of(RealSite.FOLDER, small())) {
      String text = Files.readString(site.resolve("data/hsds/" + list + ".json"));
      assertEquals(
          List.of(),
          schema.validate(
              text,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
    }
  }

  @Test
  void a_real_station_can_be_called_and_found() throws IOException {
    JsonNode service = named(small(), "services", "普拉托同乡会领事保护志愿服务站");

    assertEquals(
        "Prato Association Consular-Protection Volunteer Station",
        text(service, "/alternate_name"));
    assertEquals("active", text(service, "/status"));
    assertEquals("+390574123456", text(service, "/phones/0/number"));
    assertEquals("2026-10-01", text(service, "/assured_date"));
    assertEquals("普拉托同乡会", text(service, "/organization/name"));
    assertEquals(43.88, service.at("/service_at_locations/0/location/latitude").asDouble());
    assertEquals("MO,TU", text(service, "/service_at_locations/0/location/schedules/0/byday"));
    assertEquals("09:00", text(service, "/service_at_locations/0/location/schedules/0/opens_at"));
    assertTrue(text(service, "/fees_description").contains("Volunteers never charge."));
  }

  @Test
  void a_sample_says_so_and_nobody_can_call_it() throws IOException {
    for (JsonNode service : list(RealSite.FOLDER, "services")) {
      assertTrue(text(service, "/name").startsWith("【示例】"), service.toString());
      assertTrue(text(service, "/alternate_name").startsWith("[Sample]"), service.toString());
      assertFalse(service.has("phones"), service.toString());
      assertEquals("inactive", text(service, "/status"));
      assertTrue(service.at("/service_at_locations/0/location/latitude").isMissingNode());
    }
  }

  @Test
  void every_thing_has_one_id_and_lists_agree_on_it() throws IOException {
    Set<String> organizations = new HashSet<>();
    for (JsonNode organization : list(RealSite.FOLDER, "organizations")) {
      assertTrue(organizations.add(text(organization, "/id")), organization.toString());
    }
    Set<String> services = new HashSet<>();
    for (JsonNode service : list(RealSite.FOLDER, "services")) {
      assertTrue(services.add(text(service, "/id")), service.toString());
      assertTrue(organizations.contains(text(service, "/organization/id")), service.toString());
    }
    for (JsonNode at : list(RealSite.FOLDER, "service_at_locations")) {
      assertTrue(services.contains(text(at, "/service_id")), at.toString());
    }
    assertEquals(RealSite.CONTENT.stations().size(), services.size());
  }

  private Path small() {
    Path site = folder.resolve("site");
    new Bakery()
        .bake(
            new ContentTree(folder.resolve("content")).read().content(),
            site,
            Instant.parse("2026-11-23T12:00:00Z"));
    return site;
  }

  private static JsonNode named(Path site, String list, String name) throws IOException {
    for (JsonNode item : list(site, list)) {
      if (text(item, "/name").equals(name)) {
        return item;
      }
    }
    throw new AssertionError("no " + name + " in " + list);
  }

  private static JsonNode list(Path site, String list) throws IOException {
    return JSON.readTree(site.resolve("data/hsds/" + list + ".json").toFile()).get("contents");
  }

  private static String text(JsonNode node, String at) {
    return node.at(at).asText();
  }
}
