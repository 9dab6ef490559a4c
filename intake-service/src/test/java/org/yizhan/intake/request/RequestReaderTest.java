package org.yizhan.intake.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryReader;
import org.yizhan.intake.directory.Language;
import org.yizhan.intake.testing.Requests;

class RequestReaderTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final RequestReader READER =
      new RequestReader(
          DirectoryReader.read(Path.of("src/test/resources/site/data/directory.v1.json")), NOW);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everythingThatWasToldIsKept() {
    HelpRequest request = valid(Requests.complete());
    assertEquals(Language.ZH, request.language());
    assertEquals("detention", request.category());
    assertEquals(Relation.PARENT, request.relation());
    assertEquals("Prato", request.place().text());
    assertEquals(11.09, request.location().lon());
    assertEquals("wencheng", request.homeCounty());
    assertEquals(Requests.PERSON, request.person().name().text());
    assertEquals(1990, request.person().birthYear());
    assertEquals("sample-test", request.contact().wechat().text());
    assertTrue(request.contact().onlyMe());
    assertEquals("Evenings only", request.contact().safely().text());
    assertEquals(LocalDate.of(2026, 11, 20), request.incidentDate());
    assertEquals(Requests.NARRATIVE, request.narrative().text());
    assertTrue(request.consent().abroad());
  }

  @ParameterizedTest
  @CsvSource({
    "IT, 今天, 2026-11-23T22:59:59Z, 2026-11-23",
    "IT, 今天, 2026-11-23T23:00:00Z, 2026-11-24",
    "IT, yesterday, 2026-11-23T23:00:00Z, 2026-11-23",
    "CN, Today, 2026-11-23T15:59:59Z, 2026-11-23",
    "CN, 昨天, 2026-11-23T16:00:00Z, 2026-11-23",
    "US, 今天, 2026-11-24T04:00:00Z, 2026-11-23",
    "XK, 今天, 2026-11-23T23:59:59Z, 2026-11-23",
    "IT, 11月24日, 2026-11-23T09:59:59Z, 2025-11-24",
    "IT, 11月24日, 2026-11-23T10:00:00Z, 2026-11-24"
  })
  void todayIsTheDayWhereHelpIsNeeded(String country, String written, Instant now, LocalDate day) {
    Directory baked =
        DirectoryReader.read(Path.of(System.getProperty("baked.site"), "data/directory.v1.json"));
    ObjectNode request = Requests.minimal().put("country", country).put("incidentDate", written);
    request.withObjectProperty("consent").put("notice", baked.notice());
    Checked<HelpRequest> checked = new RequestReader(baked, now).read(request);
    assertEquals(day, ((Checked.Valid<HelpRequest>) checked).value().incidentDate());
  }

  @Test
  void whatWasNotToldIsNull() {
    HelpRequest request = valid(Requests.minimal());
    assertNull(request.place());
    assertNull(request.location());
    assertNull(request.homeCounty());
    assertNull(request.relation());
    assertNull(request.incidentDate());
    assertFalse(request.contact().needsCare());
  }

  @Test
  void nothingPersonalIsPrinted() {
    HelpRequest request = valid(Requests.complete());
    for (Object part :
        List.of(
            request,
            request.person(),
            request.contact(),
            request.contact().phone(),
            request.narrative(),
            request.place(),
            request.location())) {
      String printed = part.toString();
      for (String personal :
          List.of(Requests.PERSON, Requests.CONTACT, Requests.PHONE, "警察", "Prato", "43.88")) {
        assertTrue(!printed.contains(personal), printed);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/language | null | required",
        "/language | \"fr\" | language",
        "/language | 1 | type",
        "/category | \"nonsense\" | category",
        "/category | \" \" | required",
        "/danger | \"true\" | type",
        "/danger | 1 | type",
        "/relation | \"uncle\" | choice",
        "/country | \"it\" | country",
        "/country | \"ZZ\" | country",
        "/country | [] | type",
        "/place | {} | type",
        "/location | \"43,11\" | type",
        "/location | {\"lat\": 43} | required @ /location/lon",
        "/location | {\"lat\": 91, \"lon\": 0} | range @ /location/lat",
        "/location | {\"lat\": 1e999, \"lon\": 0} | range @ /location/lat",
        "/location | {\"lat\": \"43\", \"lon\": 0} | type @ /location/lat",
        "/location | {\"lat\": 1, \"lon\": 1, \"alt\": 1} | unknown @ /location/alt",
        "/homeCounty | \"wenzhou\" | county",
        "/homeCounty | \"330328\" | county",
        "/homeTown | \"Yuhu\" | town",
        "/person | null | required",
        "/person | [] | type",
        "/person | {} | required @ /person/name",
        "/person | {\"name\": \"A\", \"birthYear\": 1899} | range @ /person/birthYear",
        "/person | {\"name\": \"A\", \"birthYear\": 2027} | range @ /person/birthYear",
        "/person | {\"name\": \"A\", \"birthYear\": 1990.5} | type @ /person/birthYear",
        "/person | {\"name\": \"A\", \"birthYear\": 99999999999999} | range @ /person/birthYear",
        "/person | {\"name\": \"A\", \"age\": 1} | unknown @ /person/age",
        "/contact | {\"name\": \"A\"} | contact-needed @ /contact/phone",
        "/contact | {\"name\": \"A\", \"phone\": \"1234\"} | phone @ /contact/phone",
        "/contact | {\"name\": \"A\", \"phone\": \"123456789012345678901\"} | phone @ /contact/phone",
        "/contact | {\"name\": \"A\", \"email\": \"nobody\"} | email @ /contact/email",
        "/contact | {\"name\": \"A\", \"phone\": 12345} | type @ /contact/phone",
        "/incidentDate | \"20.11.2026\" | date",
        "/incidentDate | \"2026-02-30\" | date",
        "/incidentDate | \"11/12\" | date",
        "/incidentDate | \"last week\" | date",
        "/incidentDate | 20261120 | type",
        "/incidentDate | \"2026-11-25\" | date-range",
        "/incidentDate | \"1899-12-31\" | date-range",
        "/narrative | \"\" | required",
        "/narrative | 1 | type",
        "/consent | null | required",
        "/consent | {\"notice\": \"2026-11\", \"sensitive\": 1} | type @ /consent/sensitive",
        "/consent | {\"notice\": \"2020-01\", \"sensitive\": true} | notice @ /consent/notice",
        "/consent | {\"sensitive\": true} | required @ /consent/notice"
      })
  void whatIsWrongIsNamedAtItsPlace(String pointer, String value, String expected)
      throws Exception {
    ObjectNode request = Requests.complete();
    request.set(pointer.substring(1), JSON.readTree(value));
    String[] codeAndPlace = expected.split(" @ ", 2);
    List<FieldError> errors = errors(request);
    assertEquals(1, errors.size(), errors.toString());
    assertEquals(codeAndPlace[0], errors.get(0).code());
    assertEquals(codeAndPlace.length == 2 ? codeAndPlace[1] : pointer, errors.get(0).pointer());
  }

  @Test
  void withoutTheConsentNothingSensitiveIsTaken() {
    ObjectNode request = unconsented();
    assertFalse(valid(request).consent().sensitive());
    request.withObjectProperty("person").put("idNumber", "E00000000").put("birthYear", 2013);
    assertEquals(
        List.of("/person/idNumber sensitive", "/person/birthYear sensitive"), named(request));
    request.withObjectProperty("person").putNull("idNumber").put("birthYear", 2011);
    assertEquals(List.of(), named(request));
    request.withObjectProperty("person").put("birthYear", 2012);
    assertEquals(List.of("/person/birthYear sensitive"), named(request));
    request.withObjectProperty("consent").put("sensitive", true);
    assertEquals(List.of(), named(request));
  }

  @Test
  void aCategoryThatTellsOfHealthNeedsTheConsentUnlessSomebodyIsInDanger() {
    ObjectNode request = unconsented().put("category", "hospitalisation");
    assertEquals(List.of("/category sensitive-category"), named(request));
    assertEquals(List.of(), named(request.put("danger", true)));
  }

  @Test
  void aConsentThatIsTakenBackTakesAlongWhatHungOnIt() {
    ObjectNode sent = Requests.complete().put("category", "hospitalisation");
    sent.withObjectProperty("person").put("idNumber", "E00000000").put("birthYear", 2020);
    HelpRequest less = valid(sent).withdrawn(ConsentKind.SENSITIVE, Year.of(2026));
    assertEquals("other", less.category());
    assertNull(less.person().idNumber());
    assertNull(less.person().birthYear());
    assertEquals(new HelpRequest.Consent("2026-11", false, true), less.consent());
    assertEquals(
        new HelpRequest.Consent("2026-11", true, false),
        valid(sent).withdrawn(ConsentKind.ABROAD, Year.of(2026)).consent());
  }

  private static ObjectNode unconsented() {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("consent").remove("sensitive");
    return request;
  }

  private static List<String> named(ObjectNode request) {
    return errors(request).stream().map(error -> error.pointer() + " " + error.code()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "/person/name, 100",
    "/contact/name, 100",
    "/place, 200",
    "/narrative, 4000",
    "/person/idNumber, 40",
    "/contact/wechat, 64",
    "/contact/safely, 200"
  })
  void lengthsAreCountedInCodePoints(String pointer, int longest) {
    assertEquals(List.of(), errorsWith(pointer, "𠮷".repeat(longest)));
    List<FieldError> errors = errorsWith(pointer, "𠮷".repeat(longest + 1));
    assertEquals("too-long", errors.get(0).code());
    assertEquals(pointer, errors.get(0).pointer());
    assertTrue(errors.get(0).detail(Language.EN).contains(Integer.toString(longest)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\u0007", "\u007f", "\u0085", "\u202e", "\u2066", "\u2069"})
  void charactersThatDeceiveAreRefused(String character) {
    for (String pointer : List.of("/person/name", "/place", "/narrative", "/contact/wechat")) {
      assertEquals("characters", errorsWith(pointer, "a" + character + "b").get(0).code(), pointer);
    }
  }

  /** As address books hand a number over. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202a+39 000 000 0001\u202c",
        "\u202d+39 000 000 0001\u202e\u200e",
        "\u2066+39\t000\r\n000 0001\u2069\u0000"
      })
  void aTelephoneIsNeverRefusedForWhatNobodySees(String written) {
    ObjectNode request = Requests.complete();
    request.withObjectProperty("contact").put("phone", written);
    assertEquals("+39 000 000 0001", valid(request).contact().phone().written().text());
  }

  @Test
  void aTelephoneMayHaveMuchAroundItsDigits() {
    assertEquals(List.of(), errorsWith("/contact/phone", "12345 " + "询".repeat(94)));
    assertEquals(List.of(), errorsWith("/contact/phone", "+39 000 \u0007000 0001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u200b", "\u2060\ufeff", "\u00ad \u00a0", "\u3164", "\u2800", "\u200d\u0301"})
  void aNameThatNobodySeesIsNone(String unseen) {
    for (String pointer : List.of("/person/name", "/contact/name", "/narrative")) {
      assertEquals("required", errorsWith(pointer, unseen).get(0).code(), pointer);
    }
    assertEquals(List.of(), errorsWith("/place", unseen));
  }

  @Test
  void whatWasPastedAlongUnseenIsTakenOutOfAName() {
    for (String written : List.of("\ufeff张\u200b三", "张三\u200e\u00a0", "\u2060张三\u00ad")) {
      ObjectNode request = Requests.complete();
      request.withObjectProperty("person").put("name", written);
      assertEquals("张三", valid(request).person().name().text());
    }
  }

  @Test
  void joinersInsideAWordStay() {
    for (String written : List.of("👩\u200d👧", "می\u200cخواهم")) {
      ObjectNode request = Requests.complete();
      request.withObjectProperty("person").put("name", written);
      assertEquals(written, valid(request).person().name().text());
    }
  }

  @Test
  void onlyTheNarrativeHasLines() {
    assertEquals(List.of(), errorsWith("/narrative", "one\r\ntwo\n\tthree"));
    assertEquals("characters", errorsWith("/person/name", "one\ntwo").get(0).code());
  }

  @Test
  void anyScriptIsAName() {
    for (String name : List.of("O'Brien", "𠮷野家", "محمد", "Łukasz-Žižka", "👩‍👧")) {
      assertEquals(List.of(), errorsWith("/person/name", name), name);
    }
  }

  @Test
  void aBodyThatIsNoObjectIsOneError() throws Exception {
    for (String body : List.of("[]", "1", "\"text\"", "null", "true")) {
      assertEquals("type", errors(JSON.readTree(body)).get(0).code());
    }
  }

  @Test
  void anEmptyObjectNamesEverythingThatIsNeeded() throws Exception {
    Set<String> pointers =
        errors(JSON.readTree("{}")).stream().map(FieldError::pointer).collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "/language", "/category", "/country", "/person", "/contact", "/narrative", "/consent"),
        pointers);
  }

  private static List<FieldError> errorsWith(String pointer, String value) {
    ObjectNode request = Requests.complete();
    String[] keys = pointer.substring(1).split("/", -1);
    ObjectNode parent = keys.length == 1 ? request : request.withObjectProperty(keys[0]);
    parent.put(keys[keys.length - 1], value);
    return errors(request);
  }

  private static HelpRequest valid(JsonNode body) {
    return ((Checked.Valid<HelpRequest>) READER.read(body)).value();
  }

  private static List<FieldError> errors(JsonNode body) {
    Checked<HelpRequest> checked = READER.read(body);
    return checked instanceof Checked.Invalid<HelpRequest> invalid ? invalid.errors() : List.of();
  }
}
