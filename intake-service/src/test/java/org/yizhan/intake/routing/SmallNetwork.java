package org.yizhan.intake.routing;

import static org.yizhan.intake.directory.StationFixture.TODAY;
import static org.yizhan.intake.directory.StationFixture.domestic;
import static org.yizhan.intake.directory.StationFixture.overseas;

import java.util.List;
import org.yizhan.intake.directory.Coordinates;
import org.yizhan.intake.directory.DirectoryFixture;
import org.yizhan.intake.directory.StationFixture;

/** A small network, and how the tables of cases ask it. */
final class SmallNetwork {
  static final Coordinates PRATO = new Coordinates(43.88, 11.09);
  static final Coordinates FLORENCE = new Coordinates(43.77, 11.26);
  static final Coordinates MILAN = new Coordinates(45.46, 9.19);
  static final Coordinates NICE = new Coordinates(43.70, 7.27);
  static final Coordinates VENTIMIGLIA = new Coordinates(43.79, 7.61);

  private SmallNetwork() {}

  /**
   * Italy with two stations, one of them for the whole country; France with one near the border.
   */
  static DirectoryFixture network() {
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

  static StationFixture at(StationFixture station, Coordinates place) {
    return station.at(place.lat(), place.lon());
  }

  /** The coordinates of a table's row; null where it has none. */
  static Coordinates point(Double lat, Double lon) {
    return lat == null ? null : new Coordinates(lat, lon);
  }

  /** A question about somebody from Wencheng, with consent, about a detention. */
  static Whereabouts in(String country, String place, Coordinates at) {
    return new Whereabouts(country, place, at, "wencheng", null, "detention", true);
  }

  static Route route(DirectoryFixture network, Whereabouts where) {
    return new Router(network.build()).route(where, TODAY);
  }

  static List<String> rules(Route route) {
    return route.because().stream().map(Reason::rule).toList();
  }

  static String said(Route route, String rule) {
    return route.because().stream()
        .filter(reason -> reason.rule().equals(rule))
        .map(reason -> reason.text().en())
        .reduce((one, next) -> one + " " + next)
        .orElseThrow(() -> new AssertionError(rule + " is not among " + rules(route)));
  }
}
