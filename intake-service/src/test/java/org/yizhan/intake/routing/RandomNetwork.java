package org.yizhan.intake.routing;

import static org.yizhan.intake.directory.StationFixture.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFixture;
import org.yizhan.intake.directory.StationFixture;

/**
 * A large invented network and questions about it, the same for the same seed: sixty countries that
 * overlap as if borders were near, the first far larger than the others, stations in every state.
 */
public final class RandomNetwork {
  private static final int COUNTRIES = 60;
  private static final int COUNTIES = 12;
  private static final int PLACES = 15;
  private static final int IN_THE_LARGEST = 130;

  private final Random random;
  private final List<Coordinates> centres = new ArrayList<>();
  private final List<Coordinates> sites = new ArrayList<>();
  private final Directory directory;

  public RandomNetwork(long seed, int stations) {
    random = new Random(seed);
    DirectoryFixture network = new DirectoryFixture();
    for (int i = 0; i < COUNTIES; i++) {
      network.county("county-" + i, "3304" + (10 + i));
    }
    for (int i = 0; i < COUNTRIES; i++) {
      network.country(country(i), i % 10 == 5 ? country(i - 1) : null);
      centres.add(new Coordinates(random.nextDouble() * 130 - 55, random.nextDouble() * 360 - 180));
      for (int mission = 0; mission < i % 5; mission++) {
        network.mission(
            "mission-" + i + "-" + mission,
            mission == 1 ? "embassy" : "consulate-general",
            country(i),
            random.nextInt(10) == 0 ? null : near(centres.get(i)));
      }
    }
    int domestic = stations / 20;
    for (int i = 0; i < stations - domestic; i++) {
      network.station(overseas(i, stations - domestic));
    }
    for (int i = 0; i < domestic; i++) {
      network.station(domestic(i, domestic));
    }
    directory = network.build();
  }

  public Directory directory() {
    return directory;
  }

  /** A question that may ask for anything, sensible or not. */
  public Whereabouts question() {
    int country = someCountry();
    return new Whereabouts(
        oneIn(20) ? pick("ZZ", null, "HK", "TW", "CN") : country(country),
        place(country),
        oneIn(10) ? pickLocation() : near(centres.get(country)),
        oneIn(10) ? pick(null, "", "atlantis", "wenzhou") : "county-" + random.nextInt(COUNTIES),
        oneIn(2) ? null : town(random.nextInt(COUNTIES)) + (oneIn(2) ? "201" : ""),
        oneIn(20) ? "child-abduction" : pick("detention", "detention", null),
        !oneIn(20));
  }

  /** Questions of people who all name a known country, a place and a position. */
  public Whereabouts usualQuestion() {
    int country = someCountry();
    return new Whereabouts(
        country(country),
        "Place " + random.nextInt(2 * PLACES),
        near(centres.get(country)),
        "county-" + random.nextInt(COUNTIES),
        null,
        "detention",
        true);
  }

  private StationFixture overseas(int i, int all) {
    int country = i < IN_THE_LARGEST ? 0 : 1 + random.nextInt(COUNTRIES - 1);
    StationFixture station =
        oneIn(15)
            ? StationFixture.overseas("s" + i, country(country), country(someCountry()))
            : StationFixture.overseas("s" + i, country(country));
    Coordinates site =
        oneIn(20) && !sites.isEmpty()
            ? sites.get(random.nextInt(sites.size()))
            : near(centres.get(country));
    sites.add(site);
    station.at(site.lat(), site.lon());
    if (!oneIn(3)) {
      station.places("Place " + random.nextInt(PLACES), "Plàce " + random.nextInt(PLACES));
    }
    if (oneIn(3)) {
      station.tiesWith("county-" + random.nextInt(COUNTIES));
    }
    if (oneIn(3)) {
      station.office("county-" + random.nextInt(COUNTIES));
    }
    return inSomeState(station, "s" + random.nextInt(all));
  }

  private StationFixture domestic(int i, int all) {
    int county = random.nextInt(COUNTIES);
    StationFixture station =
        StationFixture.domestic("d" + i, "county-" + county)
            .at(27.5 + random.nextDouble(), 120 + random.nextDouble());
    if (!oneIn(3)) {
      station.towns(town(county), town(county));
    }
    return inSomeState(station, "d" + random.nextInt(all));
  }

  private StationFixture inSomeState(StationFixture station, String successor) {
    switch (random.nextInt(40)) {
      case 0 -> station.suspended();
      case 1 -> station.closed(null);
      case 2, 3 -> station.closed(successor);
      case 4, 5 -> station.verified(TODAY.minusDays(random.nextInt(400)));
      case 6 -> station.term(TODAY.minusYears(3), TODAY.minusDays(random.nextInt(3)));
      case 7 -> station.term(TODAY.plusDays(random.nextInt(3)), TODAY.plusYears(3));
      case 8, 9 ->
          station
              .sample()
              .verified(TODAY.minusYears(4))
              .term(TODAY.minusYears(3), TODAY.minusYears(1));
      default -> {}
    }
    return station;
  }

  private String place(int country) {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> " ";
      case 2 -> "Nowhere, " + country(country);
      case 3 -> "PLACE-" + random.nextInt(PLACES);
      case 4 -> "Plàce " + random.nextInt(PLACES) + "（某省）";
      case 5 -> "城-s" + random.nextInt(200);
      default -> "Place " + random.nextInt(PLACES);
    };
  }

  private Coordinates pickLocation() {
    return switch (random.nextInt(4)) {
      case 0 -> new Coordinates(0, 0);
      case 1 -> new Coordinates(Double.NaN, 7);
      case 2 -> new Coordinates(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
      default -> null;
    };
  }

  private Coordinates near(Coordinates centre) {
    double lon = centre.lon() + random.nextGaussian() * 3;
    return new Coordinates(
        Math.max(-90, Math.min(90, centre.lat() + random.nextGaussian() * 3)),
        lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);
  }

  private int someCountry() {
    return oneIn(5) ? 0 : random.nextInt(COUNTRIES);
  }

  private static String country(int i) {
    return String.format(Locale.ROOT, "%c%c", 'K' + i / 10, 'A' + i % 10);
  }

  private String town(int county) {
    return "3304" + (10 + county) + (100 + random.nextInt(4));
  }

  private String pick(String... some) {
    return some[random.nextInt(some.length)];
  }

  private boolean oneIn(int some) {
    return random.nextInt(some) == 0;
  }
}
