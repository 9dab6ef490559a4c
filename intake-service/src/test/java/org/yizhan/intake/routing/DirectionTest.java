package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.intake.directory.Coordinates;

class DirectionTest {
  @ParameterizedTest(name = "{0}/{1} – {2}/{3}: {4} km")
  @CsvSource({
    "43.88, 11.09, 43.88, 11.09, 1",
    "43.88, 11.09, 43.77, 11.26, 18",
    "28.00, 120.7, 43.88, 11.09, 9294",
    // across the date line, at the equator one degree is 111 km
    "0, 179.5, 0, -179.5, 111",
    "0, 180, 0, -180, 1",
    // over a pole
    "89, 0, 89, 180, 222",
    "90, 17, 90, -120, 1",
    "-90, 0, 90, 0, 20015",
    // the far side of the earth
    "10, 20, -10, -160, 20015",
  })
  void aDistanceIsTheGreatCircles(
      double lat, double lon, double otherLat, double otherLon, int km) {
    assertEquals(km, km(new Coordinates(lat, lon), new Coordinates(otherLat, otherLon)));
  }

  @Test
  void itIsWhatTheHaversineSays() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      Coordinates one = anywhere(random);
      Coordinates other = anywhere(random);
      assertEquals(Math.max(1, Haversine.km(one, other)), km(one, other), 0.51);
    }
  }

  @Test
  void theNearestIsFoundAcrossDateLineAndPoles() {
    Random random = new Random(11);
    List<Coordinates> all =
        random
            .ints(500)
            .mapToObj(
                i ->
                    new Coordinates(
                        i % 2 == 0 ? 88 + 2 * random.nextDouble() : random.nextDouble(),
                        i % 3 == 0 ? 179.5 + random.nextDouble() / 2 : -180 + random.nextDouble()))
            .toList();
    Nearby<Coordinates> nearby = new Nearby<>(all, Direction::of);
    for (int i = 0; i < 500; i++) {
      Coordinates here =
          new Coordinates(
              i % 2 == 0 ? 90 - random.nextDouble() : random.nextDouble(),
              i % 3 == 0 ? -180 + random.nextDouble() : 179 + random.nextDouble());
      Nearby.Found<Coordinates> found =
          nearby.nearest(Direction.of(here), Direction.cosineOf(50), one -> true);
      double nearest = all.stream().mapToDouble(one -> Haversine.km(here, one)).min().orElseThrow();
      if (nearest >= 50) {
        assertNull(found);
      } else {
        assertEquals(nearest, Haversine.km(here, found.thing()), 1e-6);
      }
    }
  }

  private static int km(Coordinates one, Coordinates other) {
    return Direction.km(Direction.of(one).cosine(Direction.of(other)));
  }

  private static Coordinates anywhere(Random random) {
    return new Coordinates(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
  }
}
