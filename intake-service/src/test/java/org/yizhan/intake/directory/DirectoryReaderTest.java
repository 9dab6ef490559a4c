package org.yizhan.intake.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryReaderTest {
  @TempDir Path folder;

  @Test
  void aDirectoryIsReadWhole() throws IOException {
    Directory directory = DirectoryReader.read(written(published()));

    assertEquals(
        new Directory.Release("0123456789ab", Instant.parse("2026-11-23T12:00:00Z")),
        directory.release());
    Station prato = directory.station("it-prato").orElseThrow();
    assertEquals(
        new Station(
            "it-prato",
            Station.Kind.OVERSEAS,
            new Text(
                "普拉托示例商会领事保护志愿服务站", "Prato Sample Chamber Consular-Protection Volunteer Station"),
            "IT",
            new Text("普拉托", "Prato"),
            new Coordinates(43.88, 11.09),
            ZoneId.of("Europe/Rome"),
            List.of(
                new OpeningHours(
                    List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0))),
            List.of(
                new Contact(Contact.Kind.PHONE, "+390000000001", "duty", LocalDate.of(2026, 10, 1)),
                new Contact(Contact.Kind.WECHAT, "sample-it-prato", "duty", null)),
            new Service(List.of("IT", "SM"), List.of("Prato"), List.of("wencheng"), List.of()),
            "wencheng",
            new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)),
            Station.Status.ACTIVE,
            null,
            false),
        prato);
    assertEquals(List.of(prato), directory.servingCountry("SM"));
    assertEquals(
        List.of(directory.station("wencheng-yuhu").orElseThrow()),
        directory.servingCounty("wencheng"));
    assertEquals("wenzhou", directory.cityOffice().id());
    assertEquals("wencheng", directory.countyOffice("wencheng").orElseThrow().id());
    assertTrue(directory.countyOffice("wenzhou").isEmpty());
    assertTrue(directory.mission("it-rome").orElseThrow().isEmbassy());
    assertEquals(2, directory.missionsIn("IT").size());
    assertEquals("IT", directory.country("SM").orElseThrow().missionOf());
    assertNull(directory.country("IT").orElseThrow().missionOf());
    assertEquals(List.of("118"), directory.country("IT").orElseThrow().emergency().ambulance());
    assertFalse(directory.category("child-abduction").orElseThrow().inScope());
    assertEquals(
        Category.Urgency.URGENT, directory.category("detention").orElseThrow().defaultUrgency());
    assertEquals(List.of("+861012308", "+861065612308"), directory.hotline());
    assertEquals("2026-11", directory.notice());
    assertEquals(90, directory.contactStaleAfterDays());
  }

  @Test
  void whatANewerSiteAddsIsLeftAlone() throws IOException {
    String newer =
        published()
            .replace("\"version\": 1,", "\"version\": 1, \"towns\": [{\"code\": 7}],")
            .replace("\"kind\": \"overseas\",", "\"kind\": \"overseas\", \"motto\": {},");

    assertEquals(2, DirectoryReader.read(written(newer)).stations().size());
  }

  @Test
  void withoutAPolicyContactsGoStaleAfterHalfAYear() throws IOException {
    Directory directory =
        DirectoryReader.read(written(published().replace("policy", "politeness")));

    assertEquals(180, directory.contactStaleAfterDays());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"version\": 1, | \"version\": 2, | /version is not 1, the only version that this service reads",
        "\"version\": 1, | `` | /version is not a whole number",
        "\"release\": \"0123456789ab\" | \"release\": \" \" | /release is not a string with something in it",
        "2026-11-23T12:00:00Z | yesterday | /generated is not an instant",
        "\"id\": \"it-prato\", | `` | /stations/0/id is not a string with something in it",
        "\"overseas\" | \"lunar\" | /stations/0/kind is none of domestic, overseas",
        "\"active\" | \"asleep\" | /stations/0/status is none of active, suspended, closed",
        "\"lat\": 43.88 | \"lat\": 143.88 | /stations/0/location is no place on the earth",
        "{\"lat\": 43.88, \"lon\": 11.09} | {\"lat\": 0, \"lon\": 0} | /stations/0/location is no place on the earth",
        "\"lat\": 43.88 | \"lat\": \"43.88\" | /stations/0/location/lat is not a number",
        "Europe/Rome | Europe/Atlantis | /stations/0/timeZone is not an IANA time zone",
        "[\"mon\", \"sat\"] | [\"mon\", \"someday\"] | /stations/0/hours/0/days/1 is none of mon, tue, wed, thu, fri, sat, sun",
        "\"closes\": \"18:00\" | \"closes\": \"09:00\" | /stations/0/hours/0 is refused: opens and closes at 09:00",
        "2026-10-01 | 2026-02-30 | /stations/0/contacts/0/verifiedOn is not a date such as 2026-11-23",
        "\"wechat\" | \"pigeon\" | /stations/0/contacts/1/kind is none of phone, email, wechat, web",
        "[\"IT\", \"SM\"] | \"IT\" | /stations/0/serves/countries is not an array",
        "2028-12-31 | 2025-12-31 | /stations/0/term is refused: the term ends on 2025-12-31, before it begins on 2026-01-01",
        "\"sample\": true | \"sample\": false | /stations/1 is refused: wencheng-yuhu has no term, and only a sample needs none",
        "\"sample\": true | \"sample\": \"yes\" | /stations/1/sample is not true or false",
        "\"level\": \"county\" | \"level\": \"city\" | the document is refused: there are 2 city offices, not one",
        "\"id\": \"wencheng\" | \"id\": \"ruian\" | the document is refused: station it-prato names the office wencheng, which is not there",
        "\"successor\": \"wencheng-yuhu\" | \"successor\": \"gone\" | the document is refused: station wencheng-yuhu names the successor gone, which is not there",
        "\"id\": \"it-milan\" | \"id\": \"it-rome\" | the document is refused: the mission it-rome occurs twice",
        "\"zh\": \"意大利\", | `` | /countries/0/name/zh is not a string with something in it",
        "\"inScope\": false | \"inScope\": null | /categories/1/inScope is not true or false",
        "\"urgent\" | \"whenever\" | /categories/0/defaultUrgency is none of urgent, high, normal",
        "[\"+861012308\", \"+861065612308\"] | [] | /hotline/numbers has no number",
        "\"notice\": \"2026-11\", | `` | /notice is not a string with something in it",
        "\"contactStaleAfterDays\": 90 | \"contactStaleAfterDays\": 0 | /policy/contactStaleAfterDays is less than one day",
      })
  void whatRoutingCannotUseIsRefusedWithItsPlace(String there, String instead, String why)
      throws IOException {
    assertTrue(published().contains(there), there);
    Path file = written(published().replaceFirst(java.util.regex.Pattern.quote(there), instead));

    DirectoryRefused refused =
        assertThrows(DirectoryRefused.class, () -> DirectoryReader.read(file));
    assertEquals("The directory " + file + " is refused: " + why, refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | the document is not an object",
        "<html> | it is not JSON: line 1: Unexpected character",
        "{\"version\": 1, \"version\": 1} | it is not JSON: line 1: Duplicate field 'version'",
        "{} {} | it is not JSON: line 1: Trailing token",
        "[] | the document is not an object",
        "{\"version\": | it is not JSON: line 1: Unexpected end-of-input",
      })
  void whatIsNoDirectoryIsRefused(String text, String why) throws IOException {
    Path file = written(text);

    String message =
        assertThrows(DirectoryRefused.class, () -> DirectoryReader.read(file)).getMessage();
    assertTrue(message.startsWith("The directory " + file + " is refused: " + why), message);
    assertEquals(1, message.lines().count());
  }

  @Test
  void aMissingFileIsRefused() {
    Path file = folder.resolve("data/directory.v1.json");

    assertEquals(
        "The directory " + file + " is refused: there is no such file",
        assertThrows(DirectoryRefused.class, () -> DirectoryReader.read(file)).getMessage());
    assertEquals(
        "The directory " + folder + " is refused: it cannot be read (IOException)",
        assertThrows(DirectoryRefused.class, () -> DirectoryReader.read(folder)).getMessage());
  }

  static String published() throws IOException {
    try (InputStream in = DirectoryReaderTest.class.getResourceAsStream("directory.v1.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("directory.v1.json"), text);
  }
}
