package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.intake.directory.StationFixture.TODAY;
import static org.yizhan.intake.directory.StationFixture.domestic;
import static org.yizhan.intake.directory.StationFixture.overseas;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.intake.directory.Contact;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.DirectoryFixture;
import org.yizhan.intake.directory.StationFixture;

class RouterTest {
  private static final double[] PRATO = {43.88, 11.09};
  private static final double[] FLORENCE = {43.77, 11.26};
  private static final double[] MILAN = {45.46, 9.19};
  private static final double[] NICE = {43.70, 7.27};
  private static final double[] VENTIMIGLIA = {43.79, 7.61};

  /**
   * Italy with two stations, one of them for the whole country; France with one near the border.
   */
  private static DirectoryFixture network() {
    return new DirectoryFixture()
        .countries("SM")
        .country("VA", "IT")
        .station(at(overseas("it-milano", "IT"), MILAN).city("米兰", "Milan"))
        .station(
            at(overseas("it-prato", "IT", "SM"), PRATO)
                .city("普拉托", "Prato")
                .places("Prato", "Firenze")
                .tiesWith("wencheng"))
        .station(at(overseas("fr-nice", "FR"), NICE).city("尼斯", "Nice"))
        .station(domestic("wencheng-yuhu", "wencheng").towns("330328100"))
        .station(domestic("wencheng-daxue", "wencheng"))
        .station(domestic("ruian-libao", "ruian").towns("330381100"))
        .mission("it-rome", "embassy", "IT", new Coordinates(41.9, 12.5))
        .mission("it-florence", "consulate-general", "IT", new Coordinates(43.77, 11.26))
        .mission("fr-paris", "embassy", "FR", null);
  }

  private static StationFixture at(StationFixture station, double[] place) {
    return station.at(place[0], place[1]);
  }

  /** A question about somebody from Wencheng, with consent, about a detention. */
  private static Whereabouts in(String country, String place, double[] at) {
    return new Whereabouts(
        country,
        place,
        at == null ? null : new Coordinates(at[0], at[1]),
        "wencheng",
        null,
        "detention",
        true);
  }

  private static Route route(DirectoryFixture network, Whereabouts where) {
    return new Router(network.build()).route(where, TODAY);
  }

  private static List<String> rules(Route route) {
    return route.because().stream().map(Reason::rule).toList();
  }

  private static String said(Route route, String rule) {
    return route.because().stream()
        .filter(reason -> reason.rule().equals(rule))
        .map(reason -> reason.text().en())
        .reduce((one, next) -> one + " " + next)
        .orElseThrow(() -> new AssertionError(rule + " is not among " + rules(route)));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}/{3} → {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        // near the place that it names
        "IT, Prato,        43.88,  11.09, it-prato,  serves-place",
        // what was written is read kindly
        "IT, ' PRATO ',    43.88,  11.09, it-prato,  serves-place",
        "IT, 'Prato, Toscana', 43.88, 11.09, it-prato, serves-place",
        "IT, 普拉托,        43.88,  11.09, it-prato,  serves-place",
        // only a position: the nearest
        "IT, -,            43.90,  11.20, it-prato,  nearest-serving",
        "IT, '',           45.40,   9.00, it-milano, nearest-serving",
        // a place that no station names: one for the whole country
        "IT, Siena,        43.32,  11.33, it-milano, nearest-serving",
        // only a name
        "IT, Firenze,          -,      -, it-prato,  serves-place",
        "IT, milan,            -,      -, it-milano, serves-place",
        // neither: ties with the home county
        "IT, Siena,            -,      -, it-prato,  home-tie",
        "IT, -,                -,      -, it-prato,  home-tie",
        // a station of another country that serves this one
        "SM, San Marino,   43.94,  12.45, it-prato,  nearest-serving",
        // the border is not crossed, though Nice is nearer
        "IT, -,            43.79,   7.61, it-milano, nearest-serving",
        "FR, -,            43.79,   7.61, fr-nice,   nearest-serving",
        "FR, -,                -,      -, fr-nice,   serves-country",
      })
  void aStationThatServesThePlaceLeads(
      String country, String place, Double lat, Double lon, String lead, String rule) {
    Route route =
        route(network(), in(country, place, lat == null ? null : new double[] {lat, lon}));

    assertEquals(lead, route.lead().id());
    assertTrue(rules(route).contains(rule), () -> rules(route).toString());
    assertEquals("wencheng", route.office().id());
  }

  @Test
  void withoutTiesTheOneForTheWholeCountryLeads() {
    Whereabouts fromRuian = new Whereabouts("IT", null, null, "ruian", null, "detention", true);

    assertEquals("it-milano", route(network(), fromRuian).lead().id());
    assertTrue(rules(route(network(), fromRuian)).contains("serves-country"));
  }

  @Test
  void theReasonsNameWhoActsAndHowFarItIs() {
    Route route = route(network(), in("IT", "Prato", PRATO));

    assertEquals(List.of("serves-place", "linked-county", "G12", "nearest-mission"), rules(route));
    assertEquals(
        "Station it-prato serves this place and is about 1 km away.", said(route, "serves-place"));
    assertEquals(
        "在国-IT的使领馆里，馆-it-florence离这里最近，约 18 公里；领区以使领馆公布的为准。", route.because().get(3).text().zh());
  }

  @Test
  void aNearerStationAcrossTheBorderIsSpokenOf() {
    Route route = route(network(), in("IT", null, VENTIMIGLIA));

    assertEquals(
        "Station fr-nice is nearer, about 29 km away, but does not serve Country IT, so it was not"
            + " chosen.",
        said(route, "not-serving"));
  }

  @Test
  void aNearerStationForOtherPlacesIsSpokenOf() {
    Route route = route(network(), in("IT", "Siena", FLORENCE));

    assertEquals("it-milano", route.lead().id());
    assertTrue(said(route, "other-places").startsWith("Station it-prato is nearer, about 18 km"));
  }

  @Test
  void aStationAcrossTheBorderIsSpokenOfWhereNobodyServes() {
    Route route = route(network().countries("MC"), in("MC", "Monaco", new double[] {43.74, 7.42}));

    assertEquals("wencheng", route.lead().id());
    assertEquals(
        List.of("not-serving", "no-serving-station", "linked-county", "G12", "no-mission"),
        rules(route));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.0, 0", "NaN, 11.09", "43.88, NaN", "91, 0", "0, 180.5", "Infinity, 1"})
  void whatIsNoPositionIsSaidAndNotUsed(double lat, double lon) {
    Route route = route(network(), in("IT", "Prato", new double[] {lat, lon}));

    assertEquals("it-prato", route.lead().id());
    assertEquals(
        List.of("bad-coordinates", "serves-place", "linked-county", "G12", "embassy"),
        rules(route));
  }

  @Test
  void withoutAPositionTheRouteSaysSo() {
    assertEquals(
        List.of("no-coordinates", "serves-place", "linked-county", "G12", "embassy"),
        rules(route(network(), in("IT", "Prato", null))));
  }

  @Test
  void equalsAreDecidedByTheirIds() {
    DirectoryFixture twins =
        new DirectoryFixture()
            .station(at(overseas("it-b", "IT"), PRATO))
            .station(at(overseas("it-a", "IT"), PRATO));

    assertEquals("it-a", route(twins, in("IT", null, MILAN)).lead().id());
    assertEquals("it-a", route(twins, in("IT", null, null)).lead().id());
  }

  @Test
  void aStationThatMayNotActIsPassedOverWithTheReason() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(at(overseas("it-1", "IT"), PRATO).suspended())
            .station(at(overseas("it-2", "IT"), PRATO).verified(TODAY.minusDays(181)))
            .station(
                at(overseas("it-3", "IT"), PRATO).term(TODAY.minusYears(3), TODAY.minusDays(1)))
            .station(at(overseas("it-4", "IT"), PRATO).term(TODAY.plusDays(1), TODAY.plusYears(3)))
            .station(at(overseas("it-5", "IT"), PRATO).closed(null))
            .station(at(overseas("it-6", "IT"), MILAN))
            .station(at(overseas("it-7", "IT"), NICE).suspended());

    Route route = route(network, in("IT", null, PRATO));

    assertEquals("it-6", route.lead().id());
    assertEquals(
        List.of(
            "suspended",
            "stale-contacts",
            "term-ended",
            "term-not-begun",
            "closed",
            "nearest-serving"),
        rules(route).subList(0, 6));
    assertEquals(
        "The contacts of Station it-2 were not checked for more than 180 days; it was passed over.",
        said(route, "stale-contacts"));
    assertTrue(
        route.because().stream().noneMatch(reason -> reason.text().en().contains("it-7")),
        "a station that would not have been chosen anyway is not passed over");
  }

  @Test
  void theDaysAtTheEdgesStillCount() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(
                overseas("it-1", "IT")
                    .term(TODAY.minusYears(3), TODAY)
                    .verified(TODAY.minusDays(180)));

    assertEquals("it-1", route(network, in("IT", null, PRATO)).lead().id());
    assertEquals(
        "wencheng",
        new Router(network.build()).route(in("IT", null, PRATO), TODAY.plusDays(1)).lead().id());
  }

  @Test
  void anotherDayIsAnotherAnswerOfTheSameRouter() {
    Router router =
        new Router(
            new DirectoryFixture().station(overseas("it-1", "IT").term(TODAY, TODAY)).build());

    assertEquals("it-1", router.route(in("IT", null, PRATO), TODAY).lead().id());
    assertEquals("wencheng", router.route(in("IT", null, PRATO), TODAY.plusDays(1)).lead().id());
    assertEquals("it-1", router.route(in("IT", null, PRATO), TODAY).lead().id());
  }

  @Test
  void onlyAnAnsweringContactKeepsAStationFresh() {
    Contact oldPhone =
        new Contact(Contact.Kind.PHONE, "+390000000001", "duty", TODAY.minusDays(400));
    Contact freshSite = new Contact(Contact.Kind.WEB, "https://example.org", "office", TODAY);
    Contact freshWechat = new Contact(Contact.Kind.WECHAT, "sample-it", "duty", TODAY);
    Contact unchecked = new Contact(Contact.Kind.PHONE, "+390000000002", "office", null);

    assertEquals(
        "wencheng",
        route(
                new DirectoryFixture()
                    .station(overseas("it-1", "IT").contacts(oldPhone, freshSite, unchecked)),
                in("IT", null, PRATO))
            .lead()
            .id());
    assertEquals(
        "it-1",
        route(
                new DirectoryFixture()
                    .station(overseas("it-1", "IT").contacts(oldPhone, freshWechat)),
                in("IT", null, PRATO))
            .lead()
            .id());
  }

  @Test
  void aSampleIsNeverStaleNorOutOfTerm() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(
                overseas("it-1", "IT")
                    .sample()
                    .verified(TODAY.minusYears(5))
                    .term(TODAY.minusYears(9), TODAY.minusYears(6)));

    assertEquals("it-1", route(network, in("IT", null, PRATO)).lead().id());
  }

  @Test
  void theSuccessorOfAClosedStationActsInItsPlace() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(at(overseas("it-1", "IT"), PRATO).places("Prato").closed("it-2"))
            .station(at(overseas("it-2", "IT"), PRATO).closed("it-9"))
            .station(at(overseas("it-3", "IT"), FLORENCE).places("Firenze"))
            .station(at(overseas("it-9", "IT"), NICE).places("Genova"));

    Route route = route(network, in("IT", "Prato", PRATO));

    assertEquals("it-9", route.lead().id());
    assertEquals(
        "Station it-1 has closed; Station it-9 has taken over.", said(route, "closed-successor"));
    assertEquals("it-9", route(network, in("IT", "Prato", null)).lead().id());
  }

  @Test
  void successorsThatNameEachOtherLeadNowhere() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(at(overseas("it-1", "IT"), PRATO).closed("it-2"))
            .station(at(overseas("it-2", "IT"), PRATO).closed("it-1"))
            .station(at(overseas("it-3", "IT"), PRATO).closed("it-3"))
            .station(at(overseas("it-4", "IT"), MILAN));

    Route route = route(network, in("IT", null, PRATO));

    assertEquals("it-4", route.lead().id());
    assertEquals(List.of("closed", "closed", "closed"), rules(route).subList(0, 3));
  }

  @Test
  void aSuccessorThatDoesNotServeTheCountryIsNotSentThere() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(at(overseas("it-1", "IT"), PRATO).closed("fr-1"))
            .station(at(overseas("fr-1", "FR"), NICE));

    assertEquals("wencheng", route(network, in("IT", null, PRATO)).lead().id());
  }

  @ParameterizedTest(name = "{0} {1} → {2}, {3}, {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "wencheng, -,            wencheng-daxue, wencheng, linked-county",
        "wencheng, 330328100,    wencheng-yuhu,  wencheng, linked-town",
        "wencheng, 330328100201, wencheng-yuhu,  wencheng, linked-town",
        "wencheng, 330328101,    wencheng-daxue, wencheng, linked-county",
        "ruian,    -,            ruian-libao,    ruian,    linked-county",
        "ruian,    330328100,    ruian-libao,    ruian,    linked-county",
        "pingyang, -,            -,              pingyang, no-domestic-station",
        "-,        -,            -,              wenzhou,  no-county",
        "'',       -,            -,              wenzhou,  no-county",
        "atlantis, -,            -,              wenzhou,  unknown-county",
        "wenzhou,  -,            -,              wenzhou,  unknown-county",
      })
  void theHomeGivesTheLinkedStationAndTheOffice(
      String county, String town, String linked, String office, String rule) {
    Route route =
        route(
            network().county("pingyang", "330326"),
            new Whereabouts("IT", "Prato", null, county, town, "detention", true));

    assertEquals(linked, route.linked() == null ? null : route.linked().id());
    assertEquals(office, route.office().id());
    assertTrue(rules(route).contains(rule), () -> rules(route).toString());
    assertTrue(rules(route).contains("G12"));
    assertEquals("it-prato", route.lead().id());
  }

  @Test
  void aDomesticStationIsPassedOverByTheSameRules() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(domestic("wencheng-1", "wencheng").towns("330328100").suspended())
            .station(domestic("wencheng-2", "wencheng").closed("wencheng-3"))
            .station(domestic("wencheng-3", "wencheng").towns("330328101"));

    Route route =
        route(
            network, new Whereabouts("IT", null, null, "wencheng", "330328100", "detention", true));

    assertEquals("wencheng-3", route.linked().id());
    assertEquals(
        List.of("suspended", "closed-successor", "G12", "no-mission"), rules(route).subList(1, 5));
  }

  @Test
  void inTheMainlandTheDomesticStationLeadsAndNoMissionIsInvolved() {
    Route route =
        route(
            network(),
            new Whereabouts("CN", "温州", null, "wencheng", "330328100", "detention", false));

    assertEquals("wencheng-yuhu", route.lead().id());
    assertNull(route.linked());
    assertNull(route.mission());
    assertEquals(List.of("domestic-place", "linked-town", "G12"), rules(route));
    assertEquals(
        "wenzhou",
        route(network(), new Whereabouts("CN", null, null, null, null, null, true)).lead().id());
  }

  @ParameterizedTest
  @CsvSource({"HK", "MO", "TW"})
  void aRegionOfChinaHasNoMissionAndItsStationIfThereIsOne(String region) {
    Route office = route(network(), in(region, null, new double[] {22.3, 114.2}));

    assertEquals("wencheng", office.lead().id());
    assertNull(office.mission());
    assertEquals(
        List.of("no-serving-station", "linked-county", "G12", "region-of-china"),
        rules(office).subList(0, 4));

    Route station =
        route(
            network().station(overseas("region", region).at(22.3, 114.2)),
            in(region, null, new double[] {22.3, 114.2}));
    assertEquals("region", station.lead().id());
    assertNull(station.mission());
  }

  @Test
  void whatAStationMustNotDoGoesToTheOffice() {
    Route route =
        route(
            network(),
            new Whereabouts("IT", "Prato", null, "wencheng", null, "child-abduction", true));

    assertEquals("wencheng", route.lead().id());
    assertNull(route.linked());
    assertEquals("it-rome", route.mission().id());
    assertEquals(List.of("out-of-scope", "G12", "embassy"), rules(route));
  }

  @Test
  void withoutConsentNoStationAbroadIsTold() {
    Route route =
        route(
            network(), new Whereabouts("IT", "Prato", null, "wencheng", null, "detention", false));

    assertEquals("wencheng", route.lead().id());
    assertEquals("wencheng-daxue", route.linked().id());
    assertEquals(List.of("no-consent-abroad", "linked-county", "G12", "embassy"), rules(route));
  }

  @ParameterizedTest(name = "{0} {1}/{2} → {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-,  30.0, -40.0, high-seas",
        "ZZ, 30.0, -40.0, high-seas",
        "-,  -,    -,     unknown-country",
        "ZZ, -,    -,     unknown-country",
        "it, -,    -,     unknown-country",
        "-,  0,    0,     unknown-country",
      })
  void aPlaceInNoCountryHasItsNamedResult(String country, Double lat, Double lon, String rule) {
    Route route = route(network(), in(country, null, lat == null ? null : new double[] {lat, lon}));

    assertEquals("wencheng", route.lead().id());
    assertEquals("wencheng-daxue", route.linked().id());
    assertNull(route.mission());
    assertTrue(rules(route).contains(rule), () -> rules(route).toString());
  }

  @Test
  void aPositionFarFromEverythingIsSaidToBeSo() {
    Route atSea = route(network(), in("IT", null, new double[] {30, -40}));

    assertEquals("it-milano", atSea.lead().id());
    assertEquals(
        "This position is more than 1000 km from every station and mission; it may be at sea.",
        said(atSea, "high-seas"));
    assertTrue(!rules(route(network(), in("IT", null, PRATO))).contains("high-seas"));
    assertTrue(
        !rules(route(network(), in("SM", null, new double[] {51.5, 0.1}))).contains("high-seas"),
        "a station of any country is near enough to land");
  }

  @ParameterizedTest(name = "{0} {1}/{2} → {3} by {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "IT, 43.8, 11.2, it-florence, nearest-mission",
        "IT, 41.0, 13.0, it-rome,     nearest-mission",
        "IT, -,    -,    it-rome,     embassy",
        "FR, 48.8, 2.3,  fr-paris,    mission-in-country",
        "VA, 41.9, 12.4, it-rome,     mission-of",
        "VA, -,    -,    it-rome,     mission-of",
        "SM, 43.9, 12.4, -,           no-mission",
      })
  void theMissionInTheCountryIsNamed(
      String country, Double lat, Double lon, String mission, String rule) {
    Route route = route(network(), in(country, null, lat == null ? null : new double[] {lat, lon}));

    assertEquals(mission, route.mission() == null ? null : route.mission().id());
    assertTrue(rules(route).contains(rule), () -> rules(route).toString());
  }

  @Test
  void withoutAnEmbassyTheFirstMissionIsNamed() {
    Route route =
        route(
            network().countries("XX").mission("xx-1", "office", "XX", new Coordinates(1, 1)),
            in("XX", null, null));

    assertEquals("xx-1", route.mission().id());
    assertTrue(rules(route).contains("mission-in-country"));
  }

  @ParameterizedTest(name = "{0}/{1} → {2}")
  @CsvSource({
    // across the date line the other side is near
    "-16.5, -179.9, fj-east",
    "-16.5,  179.9, fj-east",
    "-18.1,  178.4, fj-suva",
    // at a pole every meridian is near
    " 89.9, -170.0, fj-pole",
    " 90.0,   10.0, fj-pole",
  })
  void distanceKnowsNoDateLineAndNoPole(double lat, double lon, String lead) {
    DirectoryFixture network =
        new DirectoryFixture()
            .countries("FJ")
            .station(overseas("fj-suva", "FJ").at(-18.1, 178.4))
            .station(overseas("fj-east", "FJ").at(-16.5, -179.99))
            .station(overseas("fj-pole", "FJ").at(89.5, 10));

    assertEquals(lead, route(network, in("FJ", null, new double[] {lat, lon})).lead().id());
  }

  @Test
  void nothingThatAPersonWroteIsInTheReasonsOrInPrint() {
    Whereabouts where = in("IT", "Via Segreta 7", PRATO);

    assertTrue(
        route(network(), where).because().stream()
            .noneMatch(reason -> reason.toString().contains("Segreta")));
    assertEquals("[personal]", where.toString());
    assertEquals("[coordinates]", where.location().toString());
  }
}
