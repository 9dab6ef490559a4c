package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.Compression;

/** What a phone takes after the first visit. */
class KitTest {
  private static JsonNode release() throws IOException {
    String worker = Files.readString(RealSite.FOLDER.resolve("sw.js"));
    return new ObjectMapper()
        .readTree(worker.substring(worker.indexOf('{'), worker.indexOf(";\n")));
  }

  private static List<String> kit(String language) throws IOException {
    List<String> places = new ArrayList<>();
    release().get("core").forEach(place -> places.add(place.asText()));
    release().get("kit").get(language).forEach(place -> places.add(place.asText()));
    return places;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void it_is_there_as_a_whole_and_light_enough(String language) throws IOException {
    int bytes = 0;
    for (String place : kit(language)) {
      Path file = RealSite.FOLDER.resolve(new Address(place).file());
      bytes += Compression.GZIP.of(Files.readAllBytes(file)).length;
    }
    assertTrue(bytes <= Kit.MOST_BYTES, "it has " + bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void what_saves_a_life_comes_before_what_is_convenient(String language) throws IOException {
    List<String> kit = kit(language);
    int convenient =
        kit.stream()
            .filter(p -> p.startsWith("data/"))
            .mapToInt(kit::indexOf)
            .findFirst()
            .orElse(kit.size());
    long emergencies =
        kit.subList(0, convenient).stream()
            .filter(place -> place.matches(language + "/guidance/[a-z-]+/"))
            .count();

    assertTrue(
        kit.containsAll(
            List.of(
                language + "/",
                language + "/offline/",
                language + "/help/",
                language + "/countries/",
                language + "/stations/")));
    assertTrue(emergencies >= 5, kit.toString());
    assertEquals(kit.stream().distinct().toList(), kit);
  }
}
