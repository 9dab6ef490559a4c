package org.yizhan.site.directory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Municipality;
import org.yizhan.site.content.Office;
import org.yizhan.site.content.OpeningHours;
import org.yizhan.site.content.Station;
import org.yizhan.site.content.Text;

/**
 * {@code data/hsds/}: the stations as the Human Services Data Specification 3.1 knows services, so
 * that any directory of human services can take them up. Each file is one page of the list that the
 * HSDS API gives under the same name. A name is Chinese, its alternate English; a text is both. A
 * sample says so in its name, is inactive, and has neither telephone nor point.
 */
public final class Hsds {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TAXONOMY = "taxonomy/categories";

  private final Content content;
  private final Phrases phrases;
  private final Map<String, Organization> organizations;

  /** What the data say in words. */
  public interface Phrases {
    /** The name of what is not real. */
    Text sample(Text name);

    /** That nobody ever pays, G17. */
    Text free();

    /** What the list of kinds of trouble is called. */
    Text kindsOfTrouble();
  }

  private Hsds(Content content, Phrases phrases) {
    this.content = content;
    this.phrases = phrases;
    this.organizations = organizations();
  }

  /** Writes all files below {@code out/data/hsds/}. */
  public static void write(Content content, Phrases phrases, Path out) throws IOException {
    Hsds hsds = new Hsds(content, phrases);
    Path folder = Files.createDirectories(out.resolve("data/hsds"));
    Collection<Station> stations = content.stations().values();
    page(folder, "services", stations, hsds::service);
    page(folder, "service_at_locations", stations, hsds::serviceAtLocation);
    page(folder, "organizations", hsds.organizations.values(), Organization::write);
    page(folder, "taxonomies", List.of(TAXONOMY), (name, node) -> hsds.taxonomy(node));
    page(folder, "taxonomy_terms", content.categories().values(), hsds::term);
  }

  private static <T> void page(
      Path folder, String name, Collection<T> items, BiConsumer<T, ObjectNode> as)
      throws IOException {
    ObjectNode page = JSON.createObjectNode();
    page.put("total_items", items.size());
    page.put("total_pages", 1);
    page.put("page_number", 1);
    page.put("size", items.size());
    page.put("first_page", true);
    page.put("last_page", true);
    page.put("empty", items.isEmpty());
    ArrayNode contents = page.putArray("contents");
    items.forEach(item -> as.accept(item, contents.addObject()));
    Files.writeString(folder.resolve(name + ".json"), JSON.writeValueAsString(page) + "\n");
  }

  private void service(Station station, ObjectNode node) {
    identified(node, "service/" + station.id());
    named(node, name(station, station.title()));
    if (station.summary() != null) {
      node.put("description", both(station.summary()));
    }
    Municipality publisher = content.municipality();
    if (publisher.origin() != null) {
      node.put("url", publisher.origin().at("zh/stations/" + station.id() + "/"));
    }
    node.put("status", status(station));
    node.put("fees_description", both(phrases.free()));
    if (!station.sample()) {
      station.contacts().stream()
          .map(Contact::verified)
          .min(LocalDate::compareTo)
          .ifPresent(checked -> node.put("assured_date", checked.toString()));
      phones(node, station.contacts(), "service/" + station.id());
    }
    areas(node, station);
    location(
        identified(node.putArray("service_at_locations").addObject(), "at/" + station.id()),
        station);
    organizations.get(organization(station)).write(node.putObject("organization"));
  }

  /** Nobody can go to a sample, whatever it stands for. */
  private static String status(Station station) {
    if (station.sample()) {
      return "inactive";
    }
    return switch (station.status()) {
      case ACTIVE -> "active";
      case SUSPENDED -> "temporarily closed";
      case CLOSED -> "defunct";
    };
  }

  private void serviceAtLocation(Station station, ObjectNode node) {
    identified(node, "at/" + station.id());
    node.put("service_id", id("service/" + station.id()));
    location(node, station);
  }

  private void location(ObjectNode at, Station station) {
    ObjectNode node = identified(at.putObject("location"), "location/" + station.id());
    node.put("location_type", "physical");
    named(node, name(station, station.title()));
    if (!station.sample()) {
      node.put("latitude", station.location().lat());
      node.put("longitude", station.location().lon());
    }
    ObjectNode address =
        identified(node.putArray("addresses").addObject(), "address/" + station.id());
    address.put("address_1", both(station.address()));
    address.put("city", both(station.city()));
    // Required, and not known: an empty text says so.
    address.put("state_province", "");
    address.put("postal_code", "");
    address.put("country", station.country());
    address.put("address_type", "physical");
    ArrayNode schedules = node.putArray("schedules");
    for (OpeningHours hours : station.hours()) {
      ObjectNode schedule =
          identified(schedules.addObject(), "schedule/" + station.id() + "/" + schedules.size());
      schedule.put("freq", "WEEKLY");
      schedule.put("wkst", "MO");
      schedule.put("byday", hours.days().stream().map(Hsds::day).collect(Collectors.joining(",")));
      schedule.put("opens_at", hours.opens().toString());
      schedule.put("closes_at", hours.isAllDay() ? "23:59" : hours.closes().toString());
      // An offset would be wrong for half of the year.
      schedule.put("notes", station.timeZone().getId());
    }
  }

  /** By iCalendar, RFC 5545 §3.3.10: MO. */
  private static String day(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private void areas(ObjectNode node, Station station) {
    ArrayNode areas = node.putArray("service_areas");
    Station.Service serves = station.serves();
    for (String country : serves.countries()) {
      area(areas, station, content.countries().get(country).name());
    }
    if (station.kind() == Station.Kind.DOMESTIC) {
      for (String county : serves.counties()) {
        area(areas, station, content.offices().get(county).area());
      }
    }
    for (String town : serves.towns()) {
      area(areas, station, content.towns().get(town).name());
    }
    for (String place : serves.places()) {
      area(areas, station, new Text(place, place));
    }
  }

  private void area(ArrayNode areas, Station station, Text name) {
    identified(areas.addObject(), "area/" + station.id() + "/" + areas.size())
        .put("name", both(name));
  }

  private void phones(ObjectNode node, List<Contact> contacts, String of) {
    ArrayNode phones = node.putArray("phones");
    for (Contact contact : contacts) {
      if (contact.kind() == Contact.Kind.PHONE) {
        identified(phones.addObject(), "phone/" + of + "/" + phones.size())
            .put("number", contact.value())
            .put("type", "voice");
      }
    }
  }

  /** An organisation that offers services. */
  private interface Organization {
    void write(ObjectNode node);
  }

  /** The network itself, the offices that direct it, and the hosts of the overseas stations. */
  private Map<String, Organization> organizations() {
    Map<String, Organization> all = new LinkedHashMap<>();
    all.put(network(), this::network);
    content
        .offices()
        .values()
        .forEach(office -> all.put("organization/" + office.id(), node -> office(office, node)));
    content.stations().values().stream()
        .filter(station -> station.hostOrganisation() != null)
        .forEach(station -> all.putIfAbsent(organization(station), node -> host(station, node)));
    return all;
  }

  private String network() {
    return "organization";
  }

  /** Whose service a station is: its host's; of a domestic station, the network's. */
  private String organization(Station station) {
    return station.hostOrganisation() == null
        ? network()
        : "organization/host/" + station.country() + "/" + station.hostOrganisation().zh();
  }

  private void network(ObjectNode node) {
    identified(node, network());
    named(node, content.municipality().name());
    node.put("description", both(content.pages().get("home").summary()));
    if (content.municipality().origin() != null) {
      node.put("website", content.municipality().origin().toString());
    }
  }

  private void office(Office office, ObjectNode node) {
    identified(node, "organization/" + office.id());
    named(node, office.title());
    node.put("description", both(office.area()));
    phones(node, office.contacts(), "organization/" + office.id());
  }

  private void host(Station station, ObjectNode node) {
    identified(node, organization(station));
    named(node, name(station, station.hostOrganisation()));
    node.put("description", both(name(station, station.title())));
  }

  private void taxonomy(ObjectNode node) {
    identified(node, TAXONOMY);
    node.put("name", both(phrases.kindsOfTrouble()));
    node.put("description", both(phrases.kindsOfTrouble()));
  }

  private void term(Category category, ObjectNode node) {
    identified(node, "term/" + category.id());
    node.put("code", category.id());
    node.put("name", category.name().zh());
    node.put("description", both(category.name()));
    node.put("taxonomy_id", id(TAXONOMY));
    node.put("language", "zh");
  }

  private Text name(Station station, Text name) {
    return station.sample() ? phrases.sample(name) : name;
  }

  private static void named(ObjectNode node, Text name) {
    node.put("name", name.zh());
    node.put("alternate_name", name.en());
  }

  private static String both(Text text) {
    return text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en();
  }

  private ObjectNode identified(ObjectNode node, String thing) {
    return node.put("id", id(thing));
  }

  private String id(String thing) {
    return content.municipality().nameOf("hsds/" + thing).toString();
  }
}
