package org.yizhan.site.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Country;
import org.yizhan.site.directory.MapLinks;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.AlertView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.Prefilled;
import org.yizhan.site.shown.Ref;
import org.yizhan.site.shown.StationView;

/** The finder with its list, and a page for each station. */
public final class StationPages {
  private StationPages() {}

  /**
   * The stations of one country in the list.
   *
   * @param id anchor of the group, and the last segment of the country's page
   */
  public record Group(String id, String name, List<StationView> stations) {}

  public static List<Sheet> of(Edition edition) {
    List<Sheet> sheets = new ArrayList<>();
    List<Group> groups = groups(edition);
    sheets.add(
        Sheet.of(
                edition,
                "stations/",
                "stations",
                edition.words().say("stations.title"),
                edition.words().say("stations.description"),
                Map.of("groups", groups, "listed", true))
            .orLighter(Map.of("groups", groups, "listed", false)));
    for (StationView station : edition.stations().values()) {
      sheets.add(station(edition, station));
    }
    return sheets;
  }

  private static List<Group> groups(Edition edition) {
    Map<String, List<StationView>> byCountry = new LinkedHashMap<>();
    edition.countries().forEach(c -> byCountry.put(c.ref().id(), new ArrayList<>()));
    edition.stations().values().stream()
        .sorted(StationView.byCity(edition.language()))
        .forEach(station -> byCountry.get(station.country().id()).add(station));
    return byCountry.values().stream()
        .filter(stations -> !stations.isEmpty())
        .map(StationPages::group)
        .toList();
  }

  private static Group group(List<StationView> stations) {
    Ref country = stations.get(0).country();
    return new Group(country.slug(), country.name(), stations);
  }

  private static Sheet station(Edition edition, StationView station) {
    String room = "stations/" + station.id() + "/";
    List<AlertView> warnings = edition.warningsIn(station.country().id());
    Map<String, Object> model = new HashMap<>();
    model.put("station", station);
    model.put("country", edition.country(station.country().id()));
    model.put("hand", edition.atHand(station.country().id()));
    model.put("drifted", edition.drifted(station.record()));
    model.put("warnings", warnings);
    String name = edition.words().marked(station.sample(), station.name());
    model.put("jsonLd", new JsonLd(edition).station(station.record(), name));
    Country country = edition.content().countries().get(station.country().id());
    model.put("inChina", country.inChina());
    model.put("maps", MapLinks.of(station.record(), country, edition.language()));
    if (station.successor() != null) {
      model.put("successor", edition.stations().get(station.successor().id()));
    }
    model.put("known", known(edition, station));
    model.put(
        "body", edition.body(station.record(), "stations", Address.in(edition.language(), room)));
    model.put("pictures", edition.pictures(station.record(), "stations"));
    return Sheet.of(
        edition,
        room,
        "station",
        edition.words().marked(station.sample(), station.name()),
        edition
            .words()
            .marked(
                station.sample(),
                edition
                    .words()
                    .say(
                        "station.description",
                        station.name(),
                        station.city(),
                        station.country().name())),
        model);
  }

  /**
   * Country and a place in it; a family asks from home, so of a domestic station only the county.
   */
  private static List<Prefilled> known(Edition edition, StationView station) {
    if (station.kind().equals("domestic")) {
      return List.of(new Prefilled("county", station.county().id()));
    }
    String place =
        edition
            .content()
            .places()
            .servedAtHome(station.record())
            .map(served -> served.nameIn(edition.language()))
            .orElse(station.city());
    return List.of(new Prefilled("country", station.country().id()), new Prefilled("place", place));
  }
}
