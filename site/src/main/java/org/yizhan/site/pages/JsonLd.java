package org.yizhan.site.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Guidance;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Office;
import org.yizhan.site.content.OpeningHours;
import org.yizhan.site.content.Origin;
import org.yizhan.site.content.Station;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.AlertView;
import org.yizhan.site.shown.Edition;

/**
 * What a page is about, for search engines: JSON-LD in the words of schema.org, in one language.
 * Every result can stand in a {@code script} element as it is. Names come marked from whoever
 * calls, since a search result shows them without the page; a sample has neither telephone nor
 * point.
 */
final class JsonLd {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectWriter WRITER = JSON.writer(new ForScripts());

  /** How readers of schema.org are told of a day without closing. */
  private static final String LAST_MINUTE = "23:59";

  private final Edition edition;
  private final Content content;
  private final Language language;

  /**
   * A page on the way from home to the page that is shown.
   *
   * @param place counted from the site's root
   */
  private record Crumb(String name, String place) {}

  JsonLd(Edition edition) {
    this.edition = edition;
    this.content = edition.content();
    this.language = edition.language();
  }

  /**
   * The way from home to a page of a room.
   *
   * @param title key of what the list of the room is called
   */
  private List<Crumb> way(String room, String title, String id, String name) {
    String list = Address.in(language, room + "/").path();
    return List.of(
        new Crumb(edition.municipality().name(), Address.in(language, "").path()),
        new Crumb(edition.words().say(title), list),
        new Crumb(name, list + id + "/"));
  }

  /** An active station as an NGO; of any other, only where it stands in the site. */
  String station(Station station, String name) {
    return graph(
        way("stations", "stations.title", station.id(), name),
        station.status() == Station.Status.ACTIVE ? node -> station(station, name, node) : null);
  }

  /** The offices whose name was seen in a source, as government offices. */
  String offices() {
    List<Consumer<ObjectNode>> offices =
        content.offices().values().stream()
            .filter(Office::nameAttested)
            .map(office -> (Consumer<ObjectNode>) node -> office(office, node))
            .toList();
    return graph(
        way("about", "nav.about", "offices", edition.words().say("offices.title")), offices);
  }

  /**
   * A warning as a special announcement; an update or a cancellation is one about what it ends, and
   * a cancellation never expires.
   */
  String alert(AlertView view) {
    Alert alert = view.record();
    return graph(
        way("alerts", "alerts.title", alert.id(), name(alert)),
        node -> {
          announcement(view, node);
          node.put("text", alert.summary().in(language));
          node.put("inLanguage", language.tag());
          publisher(node.putObject("publisher"));
          if (alert.ends() != null) {
            announcement(
                edition.views().alert(content.alerts().get(alert.ends())), node.putObject("about"));
          }
          ArrayNode where = node.putArray("spatialCoverage");
          for (String country : alert.countries()) {
            where
                .addObject()
                .put("@type", "AdministrativeArea")
                .put("name", content.countries().get(country).name().in(language))
                .put("identifier", country);
          }
        });
  }

  private void announcement(AlertView view, ObjectNode node) {
    node.put("@type", "SpecialAnnouncement");
    node.put("name", name(view.record()));
    node.put("datePosted", view.record().sent().toString());
    if (view.span() != null) {
      node.put("expires", view.span().over());
    }
    url(node, Address.in(language, "alerts/" + view.id() + "/"));
  }

  private String name(Alert alert) {
    return new AlertSpeech(edition).titleByNow(alert);
  }

  /** A page of guidance, with the day on which someone last read all of it. */
  String guidance(Guidance guidance) {
    List<Crumb> way =
        way("guidance", "guidance.title", guidance.id(), guidance.title().in(language));
    return graph(
        way,
        node -> {
          node.put("@type", "WebPage");
          node.put("name", guidance.title().in(language));
          node.put("description", guidance.summary().in(language));
          node.put("lastReviewed", guidance.reviewed().toString());
          node.put("inLanguage", language.tag());
          url(node, Address.in(language, "guidance/" + guidance.id() + "/"));
          publisher(node.putObject("publisher"));
        });
  }

  private void station(Station station, String name, ObjectNode node) {
    node.put("@type", "NGO");
    node.put("name", name);
    if (station.summary() != null) {
      node.put("description", station.summary().in(language));
    }
    publisher(node.putObject("parentOrganization"));
    if (!station.sample()) {
      contacts(station.contacts(), node);
    }
    ArrayNode serves = node.putArray("areaServed");
    station
        .serves()
        .countries()
        .forEach(country -> serves.add(content.countries().get(country).name().in(language)));
    ObjectNode place = node.putObject("location").put("@type", "Place");
    place
        .putObject("address")
        .put("@type", "PostalAddress")
        .put("streetAddress", station.address().in(language))
        .put("addressLocality", station.city().in(language))
        .put("addressCountry", station.country());
    if (!station.sample()) {
      place
          .putObject("geo")
          .put("@type", "GeoCoordinates")
          .put("latitude", station.location().lat())
          .put("longitude", station.location().lon());
      ArrayNode hours = place.putArray("openingHoursSpecification");
      station.hours().forEach(span -> hours(span, hours.addObject()));
    }
  }

  private static void hours(OpeningHours hours, ObjectNode node) {
    node.put("@type", "OpeningHoursSpecification");
    ArrayNode days = node.putArray("dayOfWeek");
    for (DayOfWeek day : hours.days()) {
      days.add(day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT));
    }
    node.put("opens", hours.opens().toString())
        .put("closes", hours.isAllDay() ? LAST_MINUTE : hours.closes().toString());
  }

  private void office(Office office, ObjectNode node) {
    node.put("@type", "GovernmentOffice");
    node.put("name", office.title().in(language));
    node.put("areaServed", office.area().in(language));
    contacts(office.contacts(), node);
  }

  private static void contacts(List<Contact> contacts, ObjectNode node) {
    for (Contact contact : contacts) {
      switch (contact.kind()) {
        case PHONE -> node.withArray("/telephone").add(contact.value());
        case EMAIL -> node.put("email", contact.value());
        case WEB -> node.put("url", contact.value());
        case WECHAT -> {}
      }
    }
  }

  private void publisher(ObjectNode node) {
    node.put("@type", "Organization").put("name", content.municipality().name().in(language));
  }

  private void url(ObjectNode node, Address page) {
    Origin origin = content.municipality().origin();
    if (origin != null) {
      node.put("url", origin.at(page.path()));
    }
  }

  private String graph(List<Crumb> way, Consumer<ObjectNode> thing) {
    return graph(way, thing == null ? List.of() : List.of(thing));
  }

  private String graph(List<Crumb> way, List<Consumer<ObjectNode>> things) {
    ObjectNode root = JSON.createObjectNode().put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    things.forEach(thing -> thing.accept(graph.addObject()));
    crumbs(way, graph);
    try {
      return WRITER.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }

  /** Only where the site knows its address: a crumb has to name a page absolutely. */
  private void crumbs(List<Crumb> way, ArrayNode graph) {
    Origin origin = content.municipality().origin();
    if (origin == null) {
      return;
    }
    ArrayNode list = graph.addObject().put("@type", "BreadcrumbList").putArray("itemListElement");
    for (Crumb crumb : way) {
      list.addObject()
          .put("@type", "ListItem")
          .put("position", list.size())
          .put("name", crumb.name())
          .put("item", origin.at(crumb.place()));
    }
  }

  /** Nothing in a text can end the element that it stands in, or begin another. */
  private static final class ForScripts extends CharacterEscapes {
    @Serial private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      for (char mark : new char[] {'<', '>', '&'}) {
        codes[mark] = ESCAPE_STANDARD;
      }
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return character == 0x2028 || character == 0x2029
          ? new SerializedString("\\u" + Integer.toHexString(character))
          : null;
    }
  }
}
