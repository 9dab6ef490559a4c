package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.intake.directory.StationFixture.overseas;
import static org.yizhan.intake.routing.SmallNetwork.FLORENCE;
import static org.yizhan.intake.routing.SmallNetwork.MILAN;
import static org.yizhan.intake.routing.SmallNetwork.PRATO;
import static org.yizhan.intake.routing.SmallNetwork.VENTIMIGLIA;
import static org.yizhan.intake.routing.SmallNetwork.at;
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
import org.yizhan.intake.directory.DirectoryFixture;

class StationThatLeadsTest {
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
    Route route = route(network(), in(country, place, point(lat, lon)));

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
        "馆-it-florence是当地离这里最近的使领馆，约 18 公里；领区以使领馆公布的为准。", route.because().get(3).text().zh());
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
    Route route =
        route(network().countries("MC"), in("MC", "Monaco", new Coordinates(43.74, 7.42)));

    assertEquals("wencheng", route.lead().id());
    assertEquals(
        List.of("not-serving", "no-serving-station", "linked-county", "G12", "no-mission"),
        rules(route));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.0, 0", "NaN, 11.09", "43.88, NaN", "91, 0", "0, 180.5", "Infinity, 1"})
  void whatIsNoPositionIsSaidAndNotUsed(double lat, double lon) {
    Route route = route(network(), in("IT", "Prato", new Coordinates(lat, lon)));

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

    assertEquals(lead, route(network, in("FJ", null, new Coordinates(lat, lon))).lead().id());
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
