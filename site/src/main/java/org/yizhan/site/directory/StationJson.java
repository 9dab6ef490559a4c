package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.OpeningHours;
import org.yizhan.site.content.Place;
import org.yizhan.site.content.Places;
import org.yizhan.site.content.Station;
import org.yizhan.site.content.Term;

/** A station in {@code directory.v1.json}. */
final class StationJson {
  private final Places places;
  private final LocalDate today;

  StationJson(Places places, LocalDate today) {
    this.places = places;
    this.today = today;
  }

  void write(Station station, ObjectNode node) {
    node.put("id", station.id());
    node.put("kind", Values.code(station.kind()));
    Values.text(node, "name", station.title());
    Values.text(node, "summary", station.summary());
    Values.text(node, "hostOrganisation", station.hostOrganisation());
    node.put("siteType", Values.code(station.siteType()));
    node.put("country", station.country());
    node.put("county", station.county());
    Values.text(node, "city", station.city());
    Values.text(node, "address", station.address());
    Values.location(node, "location", station.location());
    node.put("timeZone", station.timeZone().getId());
    var hours = node.putArray("hours");
    station.hours().forEach(span -> hours(span, hours.addObject()));
    var contacts = node.putArray("contacts");
    for (Contact contact : station.contacts()) {
      Values.contact(contacts.addObject(), contact, verifiedOn(station, contact));
    }
    ObjectNode serves = node.putObject("serves");
    Values.texts(serves, "countries", station.serves().countries());
    Values.texts(serves, "places", withOtherNames(station.serves()));
    Values.texts(serves, "counties", station.serves().counties());
    Values.texts(serves, "towns", station.serves().towns());
    node.put("office", station.office());
    decision(node, "approval", station.approval());
    decision(node, "filing", station.filing());
    Term term = station.sample() ? Term.ofSample(today) : station.term();
    node.putObject("term").put("from", term.from().toString()).put("to", term.to().toString());
    node.put("status", Values.code(station.status()));
    node.put("successor", station.successor());
    node.put("sample", station.sample());
  }

  /** A sample was checked by nobody; it shows the first of this month, and so never goes stale. */
  private LocalDate verifiedOn(Station station, Contact contact) {
    return station.sample() ? today.withDayOfMonth(1) : contact.verified();
  }

  /** Each place under its Chinese and its local name, since a requester may write either. */
  private Collection<String> withOtherNames(Station.Service serves) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : serves.places()) {
      names.add(name);
      for (String country : serves.countries()) {
        for (Place place : places.named(country, name)) {
          names.add(place.name());
          names.add(place.nameIn(Language.ZH));
        }
      }
    }
    return names;
  }

  private static void hours(OpeningHours hours, ObjectNode node) {
    var days = node.putArray("days");
    for (DayOfWeek day : hours.days()) {
      days.add(day.name().substring(0, 3).toLowerCase(Locale.ROOT));
    }
    node.put("opens", hours.opens().toString());
    node.put("closes", hours.closes().toString());
  }

  private static void decision(ObjectNode node, String key, Station.Decision decision) {
    if (decision == null) {
      node.putNull(key);
    } else {
      node.putObject(key).put("office", decision.office()).put("on", decision.on().toString());
    }
  }
}
