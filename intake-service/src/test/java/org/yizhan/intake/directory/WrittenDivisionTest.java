package org.yizhan.intake.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provinces and states that are written beside a place, or alone, on the index of the site. */
class WrittenDivisionTest {
  private static Places places;

  @BeforeAll
  static void read() {
    Path data = Path.of(System.getProperty("baked.site", "../site/target/site"), "data");
    Directory directory = DirectoryReader.read(data.resolve("directory.v1.json"));
    places = new Places(data, () -> directory, InstantSource.system());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US | Leavenworth, Washington
          US | Leavenworth, Washington State
          US | Leavenworth, 华盛顿州
          US | 'Leavenworth, Washington, USA'
          US | Aurora, New York
          US | New York, Aurora
          US | Small town, Washington
          US | Seattle, Texas
          US | Wyoming
          US | Delaware
          US | Oregon
          US | Small town, Oregon
          JP | Ibaraki
          JP | Ibaraki Prefecture
          JP | Somewhere, Ibaraki
          CO | Caldas
          ZA | Mpumalanga
          RU | Rostov
          RU | Rostov Oblast
          """)
  void aPlaceOutsideTheDivisionThatWasWrittenIsNotTaken(String country, String written) {
    assertEquals("none", found(country, written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US | Leavenworth, Kansas | Leavenworth
          US | Kansas City, Kansas | Kansas City
          US | New York | New York City
          US | New York, New York | New York City
          US | 纽约 | New York City
          US | Seattle, Washington | Seattle
          US | Seattle, Washington State | Seattle
          US | Los Angeles, CA | Los Angeles
          US | Washington, D.C. | Washington, D.C.
          AR | Buenos Aires | Buenos Aires
          JP | Tokyo | Tokyo
          JP | 东京 | Tokyo
          JP | Shinsaibashi, Osaka | Osaka
          RU | Moscow | Moscow
          DO | Santo Domingo | Santo Domingo
          IT | Prato, Toscana | Prato
          IT | Prato, Tuscany, Italy | Prato
          """)
  void aPlaceInItIsFound(String country, String written, String name) {
    assertEquals(name, found(country, written));
  }

  @Test
  void aDivisionTellsWhichOfTwoIsMeant() {
    double east = places.find("US", "Portland, Maine", null).orElseThrow().location().lon();
    double west = places.find("US", "Portland, Oregon", null).orElseThrow().location().lon();

    assertEquals(-70, east, 1);
    assertEquals(-122, west, 1);
  }

  private static String found(String country, String written) {
    return places.find(country, written, null).map(Place::name).orElse("none");
  }
}
