package org.yizhan.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.site.bake.RealSite;

/** Which stations come first, anywhere on the globe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingIT {
  @AutoClose private final ServedSite site = ServedSite.of(RealSite.FOLDER);
  @AutoClose private final Chromium chromium = new Chromium();
  private final Page page = chromium.person("en").newPage();
  private final Modules modules = new Modules(site, RealSite.FOLDER);

  RankingIT() {
    page.navigate(site.at("en/"));
  }

  @ParameterizedTest
  @CsvSource({
    "45.464, 9.190, 45.464, 9.190, 0",
    "45.464, 9.190, 43.881, 11.097, 232",
    // over the date line, over a pole, to the other side of the world
    "-18.14, 178.44, -13.83, -171.76, 1152",
    "89.9, 0, 89.9, 180, 22",
    "90, 0, -90, 120, 20015",
    "0, 0, 0, 180, 20015",
  })
  void a_distance_is_along_the_great_circle(
      double latA, double lonA, double latB, double lonB, int km) {
    Object distance =
        modules.call(
            page,
            "places",
            "Math.round(m.distanceKm({lat: a[0], lon: a[1]}, {lat: a[2], lon: a[3]}))",
            latA,
            lonA,
            latB,
            lonB);

    assertEquals(km, ((Number) distance).intValue());
  }

  @Test
  void over_the_date_line_the_nearest_station_is_on_the_other_side() {
    assertEquals(
        List.of("FJ", "NZ"),
        modules.call(
            page,
            "ranking",
            "m.around({FJ: [-18140, 178440], NZ: [-36850, 174760], US: [40710, -74010]},"
                + " {lat: -16.5, lon: -179.9}, 2).map((found) => found.country)"));
  }

  @Test
  void at_a_pole_every_longitude_is_near() {
    assertEquals(
        List.of(1, 0),
        modules.call(
            page,
            "ranking",
            "m.nearest([80000, 10000, 85000, -170000], [0, 1], {lat: 90, lon: 0}, 2)"
                + ".map((found) => found.i)"));
  }

  @Test
  void the_shortcut_by_latitude_loses_nobody() {
    assertEquals(
        true,
        modules.call(
            page,
            "ranking",
            "(() => { let seed = 7; const random = () => (seed = seed * 16807 % 2147483647) /"
                + " 2147483647; const points = []; for (let i = 0; i < 2000; i++) {"
                + " points.push(Math.round(180000 * random() - 90000), Math.round(360000 *"
                + " random() - 180000)); } const all = points.map((_, i) => i).filter((i) => i <"
                + " 2000); return [[0, 0], [71, 179.9], [-90, 0], [45, 9]].every(([lat, lon]) => {"
                + " const near = m.nearest(points, all, {lat, lon}, 8).map((f) => f.km);"
                + " const slow = all.map((i) => m.nearest(points, [i], {lat, lon}, 1)[0].km)"
                + ".sort((x, y) => x - y).slice(0, 8);"
                + " return JSON.stringify(near) === JSON.stringify(slow); }); })()"));
  }

  @Test
  void who_serves_the_place_by_name_comes_before_who_serves_the_country_and_both_before_the_near() {
    // 0 is near, 1 serves all of the country from afar, 2 serves the place by name, 3 is nearer yet
    assertEquals(
        "{\"serving\":[2,1],\"others\":[3]}",
        modules.call(
            page,
            "ranking",
            "(({serving, others}) => JSON.stringify({serving: serving.map((f) => f.i), others:"
                + " others.map((f) => f.i)}))(m.rank({points: [45500, 9200, 38000, 15000, 41900,"
                + " 12500, 45470, 9190], places: {'45464,9190': [2]}, everywhere: [1]},"
                + " {lat: 45.464, lon: 9.19}, 6, 1))"));
  }

  private static final String ITALY =
      "[{id: 'rome', embassy: true, point: [41900, 12500], phones: [1]}, {id: 'florence', point:"
          + " [43770, 11250], phones: []}, {id: 'milan', point: [45460, 9190], phones: [1]}]";

  private Object answering(String missions, String place) {
    return modules.call(
        page, "ranking", "m.answering(" + missions + ", " + place + ").map((it) => it.id)");
  }

  @Test
  void the_nearest_mission_comes_first_without_a_number_too_then_one_that_has_one() {
    assertEquals(List.of("florence", "rome"), answering(ITALY, "{lat: 43.5, lon: 11.3}"));
    assertEquals(List.of("florence", "milan", "rome"), answering(ITALY, "{lat: 44.3, lon: 10.9}"));
    assertEquals(List.of("a"), answering("[{id: 'a', phones: []}, {id: 'b', phones: []}]", "{}"));
    assertEquals(List.of(), answering("[]", "{lat: 1, lon: 1}"));
  }

  @Test
  void a_mission_out_of_reach_is_left_out_where_a_nearer_one_and_the_embassy_can_be_called() {
    assertEquals(List.of("milan", "rome"), answering(ITALY, "{lat: 45.5, lon: 9.2}"));
    assertEquals(List.of("rome", "milan"), answering(ITALY, "{}"));
  }
}
