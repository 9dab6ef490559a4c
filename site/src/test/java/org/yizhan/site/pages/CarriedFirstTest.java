package org.yizhan.site.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yizhan.site.bake.RealSite;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.Station;

/** Which stations of a country are printed where there is room for a few. */
class CarriedFirstTest {
  private static final Content CONTENT = RealSite.CONTENT;

  private static List<String> order(Stream<Station> stations) {
    List<Place> places =
        CONTENT.places().all().stream().filter(place -> place.country().equals("IT")).toList();
    return stations
        .sorted(new CarriedFirst(CONTENT.countries().get("IT"), places))
        .map(Station::id)
        .toList();
  }

  @Test
  void the_capital_goes_first_then_the_larger_city() {
    assertEquals(
        List.of("it-rome", "it-milan", "it-naples", "it-prato"),
        order(
            Stream.of("it-prato", "it-naples", "it-rome", "it-milan")
                .map(id -> serving(id, "Prato"))));
  }

  @Test
  void who_serves_the_whole_country_goes_before_the_capital() {
    assertEquals(
        List.of("it-prato", "it-rome"),
        order(Stream.of(serving("it-rome", "Prato"), serving("it-prato"))));
  }

  /** A station of the content as if it served these places, or for none the whole country. */
  private static Station serving(String id, String... places) {
    Station s = CONTENT.stations().get(id);
    return new Station(
        s.id(),
        s.title(),
        s.twins(),
        s.summary(),
        s.kind(),
        s.sample(),
        s.hostOrganisation(),
        s.siteType(),
        s.country(),
        s.county(),
        s.city(),
        s.address(),
        s.location(),
        s.timeZone(),
        s.hours(),
        s.contacts(),
        new Station.Service(List.of("IT"), List.of(places), List.of(), List.of()),
        s.office(),
        s.approval(),
        s.filing(),
        s.term(),
        s.staff(),
        s.status(),
        s.successor());
  }
}
