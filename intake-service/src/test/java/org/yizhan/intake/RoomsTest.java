package org.yizhan.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the intake, and who may touch whom. What is not allowed here is forbidden. */
class RoomsTest {
  private static final String INTAKE = "org.yizhan.intake";

  /** Each room, and the rooms that its lines may name. */
  private static final Map<String, Set<String>> MAY_TOUCH =
      Map.ofEntries(
          entry("directory", Set.of()),
          entry("routing", Set.of("directory")),
          entry("words", Set.of("directory")),
          entry("privacy", Set.of()),
          entry("storage", Set.of("privacy")),
          entry("request", Set.of("directory", "privacy", "words")),
          entry("attachment", Set.of("privacy", "request")),
          entry("staff", Set.of("privacy")),
          entry("notification", Set.of("directory", "privacy", "staff", "storage", "words")),
          entry(
              "casework",
              Set.of(
                  "attachment",
                  "request",
                  "routing",
                  "directory",
                  "notification",
                  "staff",
                  "privacy",
                  "storage",
                  "words")),
          entry(
              "web",
              Set.of(
                  "attachment",
                  "request",
                  "routing",
                  "directory",
                  "casework",
                  "notification",
                  "staff",
                  "privacy",
                  "storage",
                  "words")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(INTAKE);

  private static Set<String> rooms() {
    return MAY_TOUCH.keySet();
  }

  private static String in(String room) {
    return INTAKE + "." + room + "..";
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomTouchesOnlyWhatItMay(String room) {
    String[] forbidden =
        rooms().stream()
            .filter(other -> !other.equals(room) && !MAY_TOUCH.get(room).contains(other))
            .map(RoomsTest::in)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(in(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyLineHasARoom() {
    classes()
        .should()
        .resideInAnyPackage(rooms().stream().map(RoomsTest::in).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void noRoomsLeanOnEachOther() {
    slices().matching(INTAKE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("pureRooms")
  void directoryAndRoutingArePure(String room, Set<String> libraries) {
    classes()
        .that()
        .resideInAPackage(in(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of("java..", in(room)),
                    Stream.concat(
                        libraries.stream(), MAY_TOUCH.get(room).stream().map(RoomsTest::in)))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  private static Stream<Arguments> pureRooms() {
    return Stream.of(
        Arguments.of("directory", Set.of("com.fasterxml.jackson..")),
        Arguments.of("routing", Set.of()));
  }
}
