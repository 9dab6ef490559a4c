package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.directory.Category;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.Country;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryReader;
import org.yizhan.intake.directory.Office;
import org.yizhan.intake.directory.Places;
import org.yizhan.intake.directory.Station;

/** Every country × county × category of the directory that the site has baked from content/. */
class BakedDirectoryTest {
  private static final Coordinates NOWHERE = new Coordinates(0, 0);
  private static final Coordinates AT_SEA = new Coordinates(-48.87, -123.39);

  private static Directory directory;
  private static Router router;
  private static LocalDate bakedOn;

  @BeforeAll
  static void read() {
    directory = DirectoryReader.read(site().resolve("data/directory.v1.json"));
    router = new Router(directory);
    bakedOn = LocalDate.ofInstant(directory.release().generated(), ZoneOffset.UTC);
  }

  private static Path site() {
    return Path.of(System.getProperty("baked.site", "../site/target/site"));
  }

  @Test
  void everyQuestionHasAnAnswerWithItsReasons() {
    for (Country country : directory.countries()) {
      for (Coordinates location : locations(country)) {
        for (String county : counties()) {
          for (Category category : directory.categories()) {
            for (boolean consent : new boolean[] {true, false}) {
              Whereabouts where =
                  new Whereabouts(
                      country.code(), null, location, county, null, category.id(), consent);
              Route route = router.route(where, bakedOn);
              check(
                  route,
                  country,
                  county,
                  category,
                  consent,
                  () -> country.code() + " " + county + " " + category.id() + " " + consent);
            }
          }
        }
      }
    }
  }

  private static void check(
      Route route,
      Country country,
      String county,
      Category category,
      boolean consent,
      Supplier<String> question) {
    assertNotNull(route.lead(), question);
    assertFalse(route.because().isEmpty(), question);
    assertEquals(
        directory.countyOffice(county).orElse(directory.cityOffice()), route.office(), question);
    if (route.lead() instanceof Station station) {
      assertTrue(category.inScope(), question);
      if (country.isMainland()) {
        assertTrue(station.serves().counties().contains(county), question);
      } else {
        assertTrue(consent, question);
        assertTrue(station.serves().countries().contains(country.code()), question);
      }
    } else {
      assertEquals(route.office(), route.lead(), question);
    }
    if (route.linked() != null) {
      assertTrue(category.inScope(), question);
      assertTrue(route.linked().serves().counties().contains(county), question);
    }
    if (country.isMainland() || country.isRegionOfChina()) {
      assertNull(route.mission(), question);
    } else if (!directory.missionsIn(country.code()).isEmpty()) {
      assertEquals(country.code(), route.mission().country(), question);
    }
    for (Reason reason : route.because()) {
      assertFalse(reason.text().zh().contains("{"), question);
      assertFalse(reason.text().en().contains("{"), question);
    }
  }

  /** A demonstration that is started years later still routes. */
  @Test
  void samplesStillLeadThreeYearsLater() {
    List<Station> samples =
        directory.stations().stream()
            .filter(station -> station.sample() && station.kind() == Station.Kind.OVERSEAS)
            .filter(station -> station.status() == Station.Status.ACTIVE)
            .toList();
    assertFalse(samples.isEmpty());
    for (Station sample : samples) {
      Whereabouts there =
          new Whereabouts(
              sample.country(), null, sample.location(), "wencheng", null, "detention", true);

      Route route = router.route(there, bakedOn.plusYears(3));

      assertTrue(route.lead() instanceof Station, sample.id());
      assertEquals(router.route(there, bakedOn).lead(), route.lead());
    }
  }

  /** The same place gives the same route, in whatever way it is written. */
  @Test
  void aPlaceIsRoutedByWhereItLiesHoweverItIsWritten() {
    Places places = new Places(site().resolve("data"), () -> directory, InstantSource.system());
    Map<String, List<String>> written =
        Map.of(
            "it-rome", List.of("Rome", "Roma", "ROMA", "罗马", "羅馬", "罗马市", "luoma", "意大利罗马"),
            "it-milan", List.of("Milan", "Milano", "米兰", "米蘭", "Milano, Lombardia"));
    written.forEach(
        (station, names) -> {
          for (String name : names) {
            Whereabouts there =
                new Whereabouts("IT", name, null, "wencheng", null, "detention", true).at(places);

            Route route = router.route(there, bakedOn);

            assertEquals(station, ((Station) route.lead()).id(), name);
            assertEquals(
                station.equals("it-milan") ? "it-milan" : "it-emb", route.mission().id(), name);
          }
        });
  }

  private static List<String> counties() {
    List<String> counties = new ArrayList<>();
    for (Office office : directory.offices()) {
      counties.add(office.id());
    }
    counties.add("atlantis");
    counties.add(null);
    return counties;
  }

  private static List<Coordinates> locations(Country country) {
    List<Coordinates> locations = new ArrayList<>();
    locations.add(null);
    locations.add(NOWHERE);
    locations.add(AT_SEA);
    directory.servingCountry(country.code()).stream()
        .limit(1)
        .map(Station::location)
        .forEach(locations::add);
    return locations;
  }
}
