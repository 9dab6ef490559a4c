package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.output.Hash;
import org.yizhan.site.output.MediaType;

/** What the bake asks of a server, and the ready configurations that have to do the same. */
class ServingTest {
  private static final Path CONFIGURATIONS = Path.of("docs", "serving");

  /** As both configurations write it. */
  private static final String HASHED = "/(assets|data)/(.*[./-])?[0-9a-f]{10}[./]";

  private static final Pattern NAMED_BY_HASH = Pattern.compile("[./-][0-9a-f]{10}[./]");

  private static Map<String, Map<String, String>> rules() throws IOException {
    return new ObjectMapper()
        .readValue(RealSite.FOLDER.resolve("_headers.json").toFile(), new TypeReference<>() {});
  }

  @Test
  void exactly_the_files_that_are_named_by_their_hash_are_kept_for_ever() throws IOException {
    Pattern hashed = Pattern.compile(HASHED);
    Map<String, Map<String, String>> rules = rules();
    try (Stream<Path> files = Files.walk(RealSite.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = "/" + RealSite.FOLDER.relativize(file);
        boolean forEver =
            rules.entrySet().stream()
                .filter(rule -> rule.getValue().containsValue(ForServers.FOR_EVER))
                .map(Map.Entry::getKey)
                .anyMatch(
                    pattern ->
                        pattern.endsWith("*")
                            ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                            : path.equals(pattern));
        assertEquals(hashed.matcher(path).find(), forEver, path);
        assertEquals(NAMED_BY_HASH.matcher(path).find(), forEver, path);
      }
    }
  }

  @Test
  void pages_and_the_worker_are_asked_for_each_time() throws IOException {
    assertEquals("no-cache", rules().get("/*").get("Cache-Control"));
  }

  @Test
  void what_is_no_page_may_run_nothing_and_a_drawing_has_its_own_style() throws IOException {
    Matcher style =
        Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL)
            .matcher(Files.readString(drawing()));
    assertTrue(style.find());
    for (String ending : List.of("*.svg", "*.xml", "*.json", "*.geojson")) {
      String policy = rules().get(ending).get("Content-Security-Policy");
      assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
      assertTrue(policy.contains(Hash.of(style.group(1)).forPolicy()), policy);
      assertFalse(policy.contains("unsafe"), policy);
    }
  }

  private static Path drawing() throws IOException {
    try (Stream<Path> files = Files.walk(RealSite.FOLDER.resolve("data/pictures"))) {
      return files.filter(file -> file.toString().endsWith(".svg")).findFirst().orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx.conf", "Caddyfile"})
  void a_ready_configuration_sends_the_same_headers(String file) throws IOException {
    String configuration = Files.readString(CONFIGURATIONS.resolve(file));
    for (Map<String, String> headers : rules().values()) {
      headers.forEach(
          (name, value) -> {
            assertTrue(configuration.contains(name), name);
            assertTrue(configuration.contains('"' + value + '"'), value);
          });
    }
    assertTrue(configuration.contains(HASHED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx.conf", "Caddyfile"})
  void a_ready_configuration_names_the_types_that_servers_do_not_know(String file)
      throws IOException {
    String configuration = Files.readString(CONFIGURATIONS.resolve(file));
    for (String name :
        List.of("card.vcf", "a.webmanifest", "a.geojson", "zh/alerts/feed.xml", "a.cap.xml")) {
      String type = MediaType.of(name).replace("; charset=utf-8", "");
      assertTrue(configuration.contains(type), name);
    }
  }
}
