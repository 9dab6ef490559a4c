package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Country;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Mission;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.Station;

/**
 * The finder's files of one country. {@code it.json} holds
 *
 * <ul>
 *   <li>{@code points}: where the stations are, as in {@code points.json}; those that are elsewhere
 *       and serve this country come last;
 *   <li>{@code places}: which of them serve a place by name, as positions in that list; a place is
 *       {@code "latitude,longitude"} in thousandths of a degree, as its row in the place index says
 *       them, since a name may be that of several places;
 *   <li>{@code everywhere}: which of them serve the whole country; none that is at home in China,
 *       which serves its county;
 *   <li>{@code home}: true for the country whose stations are those at home;
 *   <li>{@code stations}: the first {@value #PIECE} in full; {@code it.1.json} has the next, and so
 *       on;
 *   <li>{@code note}: what else is known of its emergency numbers, if anything;
 *   <li>{@code missions}: its own, then those of the country whose missions look after it; of each
 *       embassies first, with the numbers that may be called; {@code embassy} is true for one.
 * </ul>
 */
final class FinderCountry {
  /** So many stations in full are about 10 kB when compressed. */
  static final int PIECE = 60;

  private static final String HOME = "CN";

  private final Content content;
  private final Language language;
  private final LocalDate today;
  private final UnaryOperator<String> printed;

  FinderCountry(
      Content content, Language language, LocalDate today, UnaryOperator<String> printed) {
    this.content = content;
    this.language = language;
    this.today = today;
    this.printed = printed;
  }

  /** The names of the files of a country that so many stations serve. */
  static List<String> names(Country country, int stations) {
    return IntStream.rangeClosed(0, Math.max(0, stations - 1) / PIECE)
        .mapToObj(piece -> country.slug() + (piece == 0 ? "" : "." + piece) + ".json")
        .toList();
  }

  /** The country's files by name. */
  Map<String, Object> files(Country country, List<Station> stations) {
    List<String> names = names(country, stations.size());
    Map<String, Object> files = new LinkedHashMap<>();
    ObjectNode first = JsonNodeFactory.instance.objectNode();
    files.put(names.get(0), first);
    ArrayNode points = first.putArray("points");
    ObjectNode named = first.putObject("places");
    ArrayNode everywhere = first.putArray("everywhere");
    if (country.code().equals(HOME)) {
      first.put("home", true);
    }
    ArrayNode inFull = first.putArray("stations");
    for (int i = 0; i < stations.size(); i++) {
      Station station = stations.get(i);
      point(points, station.location());
      for (Place place : content.places().servedBy(station)) {
        if (place.country().equals(country.code())) {
          named.withArray("/" + key(place.location())).add(i);
        }
      }
      if (station.kind() == Station.Kind.OVERSEAS && station.serves().places().isEmpty()) {
        everywhere.add(i);
      }
      if (i > 0 && i % PIECE == 0) {
        inFull = JsonNodeFactory.instance.arrayNode();
        files.put(names.get(i / PIECE), inFull);
      }
      station(station, inFull.addObject());
    }
    if (country.emergency() != null && country.emergency().note() != null) {
      first.put("note", country.emergency().note().in(language));
    }
    ArrayNode missions = first.putArray("missions");
    if (!country.inChina()) {
      missionsIn(country.code()).forEach(mission -> mission(mission, missions.addObject()));
      missionsIn(country.missionOf()).forEach(mission -> mission(mission, missions.addObject()));
    }
    return files;
  }

  private Stream<Mission> missionsIn(String code) {
    return content.missions().values().stream()
        .filter(mission -> mission.country().equals(code))
        .sorted(Mission.EMBASSIES_FIRST);
  }

  static void point(ArrayNode array, Coordinates at) {
    array.add(at.latThousandths()).add(at.lonThousandths());
  }

  private static String key(Coordinates at) {
    return at.latThousandths() + "," + at.lonThousandths();
  }

  private void station(Station station, ObjectNode node) {
    node.put("id", station.id());
    node.put("name", station.title().in(language));
    node.put("city", station.city().in(language));
    node.put("country", station.country());
    node.put("zone", station.timeZone().getId());
    node.set("hours", WeekHours.of(station.hours()));
    station.contacts().stream()
        .filter(contact -> contact.kind() == Contact.Kind.PHONE)
        .findFirst()
        .ifPresent(contact -> phone(contact, station.sample(), node));
    station.contacts().stream()
        .filter(contact -> contact.kind() == Contact.Kind.WECHAT)
        .findFirst()
        .ifPresent(contact -> node.put("wechat", contact.value()));
    if (station.sample()) {
      node.put("sample", true);
    }
    if (station.sample() || !today.isAfter(station.term().to())) {
      ask(station, node.putObject("ask"));
    }
    ObjectNode maps = JsonNodeFactory.instance.objectNode();
    MapLinks.of(station, content.countries().get(station.country()), language)
        .forEach(map -> maps.put(map.kind().code(), map.href()));
    if (!maps.isEmpty()) {
      node.set("maps", maps);
    }
  }

  /** A sample's number has no {@code tel}: nobody should dial it. */
  private void phone(Contact contact, boolean sample, ObjectNode node) {
    node.put("number", printed.apply(contact.value()));
    if (!sample) {
      node.put("tel", contact.value());
      old(contact, content.municipality().freshness().contactDays(), node);
    }
  }

  private void old(Contact contact, int freshDays, ObjectNode node) {
    if (!contact.freshOn(today, freshDays)) {
      node.put("old", true);
    }
  }

  /** What the request form can be filled in with; a family asks a domestic station from home. */
  private void ask(Station station, ObjectNode node) {
    if (station.kind() == Station.Kind.DOMESTIC) {
      node.put("county", station.county());
      return;
    }
    node.put("country", station.country());
    node.put(
        "place",
        content
            .places()
            .servedAtHome(station)
            .map(place -> place.nameIn(language))
            .orElse(station.city().in(language)));
  }

  private void mission(Mission mission, ObjectNode node) {
    node.put("id", mission.id());
    node.put("name", mission.title().in(language));
    node.put("city", mission.city().in(language));
    node.put("country", mission.country());
    if (mission.type() == Mission.Type.EMBASSY) {
      node.put("embassy", true);
    }
    if (mission.location() != null) {
      point(node.putArray("point"), mission.location());
    }
    ArrayNode phones = node.putArray("phones");
    for (Contact contact : mission.contacts()) {
      if (contact.kind() == Contact.Kind.PHONE) {
        ObjectNode phone = phones.addObject();
        phone.put("purpose", Values.code(contact.purpose()));
        phone.put("number", printed.apply(contact.value()));
        phone.put("tel", contact.value());
        old(contact, content.municipality().freshness().missionDays(), phone);
      }
    }
  }
}
