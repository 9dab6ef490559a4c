package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.site.content.Category;
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

  private static Set<String> pages(String sheaf) throws IOException {
    Set<String> pages = new LinkedHashSet<>();
    new ObjectMapper()
        .readTree(RealSite.FOLDER.resolve(sheaf).toFile())
        .fieldNames()
        .forEachRemaining(pages::add);
    return pages;
  }

  private static List<String> sheaves(String language) throws IOException {
    return kit(language).stream().filter(place -> place.startsWith("data/kit/")).toList();
  }

  private static int weight(String file) throws IOException {
    return Compression.available()
        .get(0)
        .of(Files.readAllBytes(RealSite.FOLDER.resolve(file)))
        .length;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void with_the_first_page_and_the_worker_it_is_light_enough(String language) throws IOException {
    int bytes = weight("sw.js") + weight(language + "/index.html");
    for (String place : kit(language)) {
      bytes += weight(new Address(place).file());
    }
    assertTrue(bytes <= 120_000, "it has " + bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void what_lies_there_to_be_sent_is_as_light_as_it_is_reckoned(String language)
      throws IOException {
    String ending = Compression.available().size() > 1 ? ".br" : ".gz";
    for (String place : kit(language)) {
      String file = new Address(place).file();
      Path beside = RealSite.FOLDER.resolve(file + ending);
      if (Files.exists(beside)) {
        assertEquals(weight(file), Files.size(beside), file);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void whatever_saves_a_life_is_in_it_and_goes_before_what_helps_to_decide(String language)
      throws IOException {
    List<String> kit = kit(language);
    Set<String> pages = new LinkedHashSet<>(pages(sheaves(language).get(0)));
    pages.addAll(pages(sheaves(language).get(1)));
    Set<String> needed = new LinkedHashSet<>();
    needed.addAll(List.of("", "zh/", "en/", "zh/offline/", "en/offline/"));
    List.of("help/", "countries/", "stations/").forEach(room -> needed.add(language + "/" + room));
    RealSite.CONTENT.categories().values().stream()
        .filter(category -> category.urgency() == Category.Urgency.URGENT)
        .forEach(category -> needed.add(language + "/guidance/" + category.id() + "/"));

    assertEquals(needed, pages);
    assertTrue(needed.size() > 15, needed.toString());
    List<String> helpful = new ArrayList<>();
    for (Category.Urgency urgency : List.of(Category.Urgency.HIGH, Category.Urgency.NORMAL)) {
      RealSite.CONTENT.guidance().keySet().stream()
          .filter(id -> RealSite.CONTENT.categories().get(id).urgency() == urgency)
          .forEach(id -> helpful.add(language + "/guidance/" + id + "/"));
    }
    int guidance = helpful.size();
    List.of("guidance/", "about/offices/", "verify/", "track/", "alerts/")
        .forEach(room -> helpful.add(language + "/" + room));
    List<String> further = List.copyOf(pages(sheaves(language).get(2)));
    assertEquals(helpful.subList(0, further.size()), further);
    boolean brotli = Compression.available().size() > 1;
    assertTrue(further.size() > (brotli ? guidance : 0), further.toString());
    assertEquals(sheaves(language).get(2), kit.get(kit.size() - 1));
    assertTrue(
        kit.stream().anyMatch(it -> it.matches("data/finder/[0-9a-f]{10}/" + language + ".json")),
        kit.toString());
    for (String module :
        List.of("finder", "places", "lands", "answer", "ranking", "hours", "help")) {
      assertTrue(kit.stream().anyMatch(it -> it.startsWith("assets/" + module + ".")), module);
    }
    assertEquals(kit.stream().distinct().toList(), kit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_module_that_is_in_it_finds_there_what_it_imports(String language) throws IOException {
    List<String> kit = kit(language);
    int imports = 0;
    for (String place : kit.stream().filter(it -> it.endsWith(".js")).toList()) {
      Matcher imported =
          Pattern.compile("from *\"\\./([^\"]+)\"")
              .matcher(Files.readString(RealSite.FOLDER.resolve(place)));
      while (imported.find()) {
        assertTrue(kit.contains("assets/" + imported.group(1)), place + ": " + imported.group(1));
        imports++;
      }
    }
    assertTrue(imports > 20, "imports: " + imports);
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "zh", "en", "zh-more", "en-more"})
  void a_sheaf_holds_each_page_as_it_is(String name) throws IOException {
    String sheaf =
        Stream.concat(kit("zh").stream(), kit("en").stream())
            .filter(place -> place.startsWith("data/kit/" + name + "."))
            .findFirst()
            .get();
    JsonNode pages = new ObjectMapper().readTree(RealSite.FOLDER.resolve(sheaf).toFile());
    for (String page : pages(sheaf)) {
      assertEquals(
          Files.readString(RealSite.FOLDER.resolve(new Address(page).file())),
          pages.get(page).asText(),
          page);
    }
  }
}
