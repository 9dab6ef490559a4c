package org.yizhan.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the site builder, and who may touch whom. What is not allowed here is forbidden. */
class RoomsTest {
  private static final String SITE = "org.yizhan.site";

  /** Each room, and the rooms that its lines may name. */
  private static final Map<String, Set<String>> MAY_TOUCH =
      Map.ofEntries(
          entry("content", Set.of()),
          entry("flowchart", Set.of()),
          entry("output", Set.of("content")),
          entry("directory", Set.of("content")),
          entry("alerts", Set.of("content")),
          entry("search", Set.of("content", "directory")),
          entry("shown", Set.of("content", "directory", "flowchart", "output")),
          entry("pages", Set.of("content", "directory", "alerts", "search", "output", "shown")),
          entry("press", Set.of("content", "output", "shown", "pages")),
          entry(
              "bake",
              Set.of(
                  "content",
                  "directory",
                  "alerts",
                  "flowchart",
                  "output",
                  "shown",
                  "pages",
                  "press")),
          entry("cli", Set.of("content", "output", "bake")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(SITE);

  private static Stream<String> rooms() {
    return MAY_TOUCH.keySet().stream().sorted();
  }

  private static String in(String room) {
    return SITE + "." + room + "..";
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_touches_only_the_rooms_of_the_table(String room) {
    String[] forbidden =
        rooms()
            .filter(other -> !other.equals(room) && !MAY_TOUCH.get(room).contains(other))
            .map(RoomsTest::in)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(in(room))
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(forbidden)
        .check(CLASSES);
  }

  @Test
  void no_room_leads_back_to_itself() {
    slices().matching(SITE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void every_class_is_in_a_room_of_the_table() {
    Set<String> found =
        CLASSES.stream()
            .map(type -> type.getPackageName().substring(SITE.length() + 1).split("\\.", 2)[0])
            .collect(Collectors.toSet());

    assertEquals(MAY_TOUCH.keySet(), found);
  }
}
