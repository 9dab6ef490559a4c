package org.yizhan.intake.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir Path data;

  private Instant now = NOON;
  private final Directory directory =
      DirectoryReader.read(Path.of("src/test/resources/site/data/directory.v1.json"));

  @BeforeEach
  void index() throws IOException {
    overview("羅馬", "罗马", "\"r\",\"s\",\"x-23\"");
    piece("r", row("Rome", "罗马", "IT", "Lazio", 41.89, 12.51, 64, "\"Roma\""));
    piece("x-23", row("Rome", "罗马", "IT", "Lazio", 41.89, 12.51, 64, ""));
    piece(
        "s",
        row("San Piero", "圣皮耶罗", "IT", "Toscana", 43.0, 11.0, 45, ""),
        row("San Piero", "圣皮耶罗", "IT", "Sicilia", 37.0, 14.0, 42, ""),
        row("San Grande", "", "IT", "Toscana", 43.0, 11.0, 55, ""),
        row("San Grande", "", "IT", "Sicilia", 37.0, 14.0, 45, ""),
        row("San Doppio", "", "IT", "Toscana", 43.0, 11.0, 50, ""),
        row("San Doppio", "", "IT", "Toscana", 43.1, 11.1, 49, ""));
  }

  @Test
  void aPlaceIsFoundInItsCountryHoweverItIsWritten() {
    Places places = places();
    Optional<Place> rome = Optional.of(new Place("Rome", new Coordinates(41.89, 12.51)));

    for (String written :
        new String[] {
          "Rome",
          "roma",
          " ROMA ",
          "罗马",
          "羅馬",
          "羅馬市",
          "意大利罗马",
          "罗马 特米尼",
          "Roma (RM)",
          "Termini; Roma"
        }) {
      assertEquals(rome, places.find("IT", written, null), written);
    }
  }

  @Test
  void aPlaceOfAnotherCountryAndABeginningOfANameAreNotFound() {
    assertEquals(Optional.empty(), places().find("ES", "Roma", null));
    assertEquals(Optional.empty(), places().find("IT", "Rom", null));
    assertEquals(Optional.empty(), places().find(null, "Roma", null));
    assertEquals(Optional.empty(), places().find("IT", null, null));
    assertEquals(Optional.empty(), places().find("IT", " , ", null));
  }

  @Test
  void ofSeveralPlacesOfOneNameNoneIsTakenInDoubt() {
    assertEquals(Optional.empty(), places().find("IT", "San Piero", null));
  }

  @Test
  void theRegionWrittenBesideItTellsWhich() {
    assertEquals(
        37.0, places().find("IT", "San Piero, Sicilia", null).orElseThrow().location().lat());
  }

  @Test
  void aPlaceWithTenTimesThePeopleIsMeant() {
    assertEquals(43.0, places().find("IT", "San Grande", null).orElseThrow().location().lat());
  }

  @Test
  void aCityAndItsDistrictOfThatNameAreOnePlace() {
    assertEquals(43.0, places().find("IT", "San Doppio", null).orElseThrow().location().lat());
  }

  @Test
  void aPlaceOnlyCountsWhereThePersonIs() {
    Coordinates inSicily = new Coordinates(37.1, 14.1);

    assertEquals(37.0, places().find("IT", "San Piero", inSicily).orElseThrow().location().lat());
    assertEquals(Optional.empty(), places().find("IT", "Roma", inSicily));
    assertEquals("Rome", places().find("IT", "Roma", new Coordinates(0, 0)).orElseThrow().name());
  }

  @Test
  void ofManyPartsTheFirstFourAreLookedUp() {
    assertEquals("Rome", places().find("IT", "ab,ac,ad,Roma", null).orElseThrow().name());
    assertEquals(Optional.empty(), places().find("IT", "ab,ac,ad,ae,Roma", null));
  }

  /** What is written can only choose among the pieces, and a piece lies in the folder. */
  @Test
  void noTextLeadsOutOfTheFolder() throws IOException {
    Path inner = Files.createDirectories(data.resolve("inner/data"));
    Files.createDirectories(inner.resolve("places.v1."));
    Files.writeString(
        inner.resolve("places.v1.json"),
        "{\"version\":1,\"buckets\":64,\"keys\":[\"/../../roma\",\"../roma\",\"r/../roma\"]}");
    String row = "[" + row("Rome", "罗马", "IT", "Lazio", 41.89, 12.51, 64, "\"Roma\"") + "]";
    Files.writeString(inner.resolve("roma.json"), row);
    Files.writeString(data.resolve("inner/roma.json"), row);
    Places places = new Places(inner, () -> directory, () -> now);

    for (String crafted :
        new String[] {"/../../roma", "../roma", "r/../roma", "..\\roma", "%2e%2e/roma", "roma\0"}) {
      assertEquals(Optional.empty(), places.find("IT", crafted, null), crafted);
    }
  }

  @Test
  void withoutAnIndexNoPlaceIsKnown() throws IOException {
    Files.delete(data.resolve("places.v1.json"));

    assertEquals(Optional.empty(), places().find("IT", "Roma", null));
  }

  @Test
  void whatIsBrokenInTheIndexMakesItsPlacesUnknownAndNoOthers() throws IOException {
    for (String broken :
        new String[] {"", "[[", "{}", "[1]", "[[\"Rome\"]]", "[[1,2,3,4,5,6,7,8]]"}) {
      Files.writeString(data.resolve("places.v1.r.json"), broken);
      Places places = places();

      assertEquals(Optional.empty(), places.find("IT", "Roma", null), broken);
      assertEquals("Rome", places.find("IT", "罗马", null).orElseThrow().name());
    }
  }

  @Test
  void aBrokenOverviewMakesAllUnknownUntilItIsWhole() throws IOException {
    for (String broken : new String[] {"", "[", "[]", "7", "{\"keys\": 3, \"buckets\": \"x\"}"}) {
      Files.writeString(data.resolve("places.v1.json"), broken);
      assertEquals(Optional.empty(), places().find("IT", "Roma", null), broken);
    }
  }

  @Test
  void aSiteThatIsBakedAnewIsReadAnew() throws IOException {
    Places places = places();
    assertEquals(Optional.empty(), places.find("IT", "Prato", null));

    overview("", "", "\"p\"");
    piece("p", row("Prato", "普拉托", "IT", "Toscana", 43.88, 11.09, 53, ""));
    now = NOON.plusSeconds(2);

    assertEquals("Prato", places.find("IT", "Prato", null).orElseThrow().name());
  }

  private Places places() {
    return new Places(data, () -> directory, () -> now);
  }

  private void overview(String traditional, String simplified, String keys) throws IOException {
    Files.writeString(
        data.resolve("places.v1.json"),
        "{\"version\":1,\"buckets\":64,\"traditional\":\"%s\",\"simplified\":\"%s\",\"keys\":[%s]}"
            .formatted(traditional, simplified, keys));
  }

  private void piece(String key, String... rows) throws IOException {
    Files.writeString(
        data.resolve("places.v1." + key + ".json"), "[" + String.join(",", rows) + "]");
  }

  private static String row(
      String name,
      String zh,
      String country,
      String region,
      double lat,
      double lon,
      int rank,
      String more) {
    return "[\"%s\",\"%s\",\"%s\",[\"%s\",0],%s,%s,%d,[%s]]"
        .formatted(name, zh, country, region, lat, lon, rank, more);
  }
}
