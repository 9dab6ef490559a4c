package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.intake.directory.StationFixture.overseas;
import static org.yizhan.intake.routing.SmallNetwork.PRATO;
import static org.yizhan.intake.routing.SmallNetwork.in;
import static org.yizhan.intake.routing.SmallNetwork.network;
import static org.yizhan.intake.routing.SmallNetwork.point;
import static org.yizhan.intake.routing.SmallNetwork.route;
import static org.yizhan.intake.routing.SmallNetwork.rules;
import static org.yizhan.intake.routing.SmallNetwork.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.intake.directory.Coordinates;

class NamedResultTest {
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
    Route office = route(network(), in(region, null, new Coordinates(22.3, 114.2)));

    assertEquals("wencheng", office.lead().id());
    assertNull(office.mission());
    assertEquals(
        List.of("no-serving-station", "linked-county", "G12", "region-of-china"),
        rules(office).subList(0, 4));

    Route station =
        route(
            network().station(overseas("region", region).at(22.3, 114.2)),
            in(region, null, new Coordinates(22.3, 114.2)));
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
    Route route = route(network(), in(country, null, point(lat, lon)));

    assertEquals("wencheng", route.lead().id());
    assertEquals("wencheng-daxue", route.linked().id());
    assertNull(route.mission());
    assertTrue(rules(route).contains(rule), () -> rules(route).toString());
  }

  @Test
  void aPositionFarFromEverythingIsSaidToBeSo() {
    Route atSea = route(network(), in("IT", null, new Coordinates(30, -40)));

    assertEquals("it-milano", atSea.lead().id());
    assertEquals(
        "This position is more than 1000 km from every station and mission; at sea, turn to the captain and to maritime rescue first.",
        said(atSea, "high-seas"));
    assertTrue(!rules(route(network(), in("IT", null, PRATO))).contains("high-seas"));
    assertTrue(
        !rules(route(network(), in("SM", null, new Coordinates(51.5, 0.1)))).contains("high-seas"),
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
    Route route = route(network(), in(country, null, point(lat, lon)));

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
}
