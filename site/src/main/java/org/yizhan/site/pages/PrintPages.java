package org.yizhan.site.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yizhan.site.content.Origin;
import org.yizhan.site.content.Place;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.CountryView;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.MissionView;
import org.yizhan.site.shown.QrPicture;
import org.yizhan.site.shown.StationView;

/**
 * Pages made for paper: a pocket pack for each country (one A4 page, its lower half a card to fold)
 * and a poster for each station's awareness window (G10).
 */
public final class PrintPages {
  /** As many as fit on the sheet; the country's page has them all. */
  private static final int STATIONS = 4;

  /** With more stations and missions the letters are smaller. */
  private static final int AIRY = 4;

  private PrintPages() {}

  public static List<Sheet> of(Edition edition) {
    List<Sheet> sheets = new ArrayList<>();
    Map<String, List<Place>> places =
        edition.content().places().all().stream().collect(Collectors.groupingBy(Place::country));
    edition.countries().stream()
        .filter(CountryView::worthCarrying)
        .forEach(
            country ->
                sheets.add(
                    pack(edition, country, places.getOrDefault(country.ref().id(), List.of()))));
    edition.stations().values().stream()
        .filter(StationView::active)
        .forEach(station -> sheets.add(poster(edition, station)));
    return sheets;
  }

  private static Sheet pack(Edition edition, CountryView country, List<Place> places) {
    String room = "countries/" + country.ref().slug() + "/";
    CarriedFirst order =
        new CarriedFirst(edition.content().countries().get(country.ref().id()), places);
    List<StationView> stations =
        country.stations().stream()
            .filter(StationView::active)
            .filter(s -> !s.sample())
            .sorted(Comparator.comparing(StationView::record, order))
            .toList();
    Map<String, Object> model = new HashMap<>();
    model.put("country", country);
    model.put("hand", edition.atHand(country.ref().id()));
    model.put("stations", stations.stream().limit(STATIONS).toList());
    model.put("samples", country.stations().stream().anyMatch(StationView::sample));
    model.put("moreStations", Math.max(0, stations.size() - STATIONS));
    Map<Boolean, List<MissionView>> missions =
        country.missions().stream().collect(Collectors.partitioningBy(MissionView::callable));
    model.put("callable", missions.get(true));
    model.put("dense", Math.min(stations.size(), STATIONS) + missions.get(true).size() > AIRY);
    model.put("silent", missions.get(false).stream().map(MissionView::name).toList());
    putPageCode(model, edition, room);
    if (!model.containsKey("pageCode") && !stations.isEmpty()) {
      model.put("cardOf", stations.get(0));
      model.put("cardCode", QrPicture.of(Cards.brief(stations.get(0), edition.words())));
    }
    return Sheet.of(
        edition,
        room + "pack/",
        "pack",
        edition.words().say("pack.title", country.ref().name()),
        edition.words().say("pack.description", country.ref().name()),
        model);
  }

  private static Sheet poster(Edition edition, StationView station) {
    String room = "stations/" + station.id() + "/";
    CountryView country = edition.country(station.country().id());
    Map<String, Object> model = new HashMap<>();
    model.put("station", station);
    model.put("country", country);
    model.put("hand", edition.atHand(country.ref().id()));
    putPageCode(model, edition, room);
    model.put("cardCode", QrPicture.of(Cards.brief(station, edition.words())));
    return Sheet.of(
        edition,
        room + "poster/",
        "poster",
        edition
            .words()
            .marked(station.sample(), edition.words().say("poster.title", station.name())),
        edition
            .words()
            .marked(station.sample(), edition.words().say("poster.description", station.name())),
        model);
  }

  /** A code can only lead to an address that the whole world can open. */
  private static void putPageCode(Map<String, Object> model, Edition edition, String room) {
    Origin origin = edition.content().municipality().origin();
    if (origin != null) {
      String page = origin.at(Address.in(edition.language(), room).path());
      model.put("pageCode", QrPicture.of(page));
      model.put("pageAddress", page);
    }
  }
}
