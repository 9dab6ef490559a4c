package org.yizhan.site.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that shows every component. */
class ComponentsPageTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern MACRO =
      Pattern.compile("<#macro (\\w+)[^>]*>(.*?)</#macro>", Pattern.DOTALL);
  private static final Pattern CALL = Pattern.compile("<@(?:(\\w+)\\.)?(\\w+)");

  @Test
  void it_shows_every_component() throws IOException {
    Map<String, String> bodies = macros();
    Set<String> shown = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    calls(Files.readString(TEMPLATES.resolve("components.ftl")), "components", open);
    calls(Files.readString(TEMPLATES.resolve("layout.ftl")), "layout", open);
    calls(Files.readString(TEMPLATES.resolve("root.ftl")), "root", open);
    while (!open.isEmpty()) {
      String macro = open.pop();
      if (bodies.containsKey(macro) && shown.add(macro)) {
        calls(bodies.get(macro), macro.substring(0, macro.indexOf('.')), open);
      }
    }
    Set<String> forgotten = new TreeSet<>(bodies.keySet());
    forgotten.removeAll(shown);

    assertEquals(Set.of(), forgotten, "show these in templates/components.ftl");
  }

  /** Every macro of components/ by file and name, with its body. */
  private static Map<String, String> macros() throws IOException {
    Map<String, String> bodies = new HashMap<>();
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("components"))) {
      for (Path file : files.toList()) {
        String room = file.getFileName().toString().replace(".ftl", "");
        Matcher macro = MACRO.matcher(Files.readString(file));
        while (macro.find()) {
          bodies.put(room + "." + macro.group(1), macro.group(2));
        }
      }
    }
    return bodies;
  }

  private static void calls(String source, String room, Deque<String> open) {
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      open.push((call.group(1) == null ? room : call.group(1)) + "." + call.group(2));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void it_shows_the_states_in_both_languages(String language) {
    Document page = RealSite.page("components/");
    for (String state :
        List.of(
            ".bar a[href^=tel:]",
            ".tag--sample",
            ".panel--warn",
            ".numbers li",
            ".contacts a[href^=tel:]",
            ".contacts .number",
            ".list-rows .row",
            ".keep [data-keep]",
            ".finder",
            ".field--check")) {
      assertFalse(page.select("section[lang=" + language + "] " + state).isEmpty(), state);
    }
  }

  @Test
  void nobody_is_led_to_it() {
    assertEquals(
        "noindex", RealSite.page("components/").select("meta[name=robots]").attr("content"));
    RealSite.pages()
        .forEach((file, page) -> assertTrue(page.select("a[href*=components]").isEmpty(), file));
  }
}
