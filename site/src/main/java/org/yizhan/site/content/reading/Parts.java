package org.yizhan.site.content.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Coordinates;
import org.yizhan.site.content.Source;
import org.yizhan.site.content.Term;
import org.yizhan.site.content.Text;
import org.yizhan.site.content.source.Fields;
import org.yizhan.site.content.source.Format;
import org.yizhan.site.content.source.NearestWord;

/** Values of several keys that more than one kind of document has. */
final class Parts {
  private static final String LOCATION_CURE =
      "Write {lat: 43.88, lon: 11.09}: north and east are positive.";

  private Parts() {}

  /** {@code {zh: …, en: …}}; null if it is absent or wrong. */
  static Text bilingual(Fields fields, String key) {
    Fields map = fields.map(key);
    return map == null ? null : map.closedAfter(Parts::zhAndEn);
  }

  static Text requiredBilingual(Fields fields, String key) {
    Fields map = fields.requiredMap(key);
    return map == null ? null : map.closedAfter(Parts::zhAndEn);
  }

  /** The keys {@code zh} and {@code en} of a mapping that may have others. */
  static Text zhAndEn(Fields map) {
    String zh = map.required("zh", Format.TEXT);
    String en = map.required("en", Format.TEXT);
    return zh == null || en == null ? null : new Text(zh, en);
  }

  /** The keys {@code lat} and {@code lon} of the mapping under {@code key}, which has no others. */
  static Coordinates coordinates(Fields map) {
    Double lat = map.required("lat", Format.DECIMAL);
    Double lon = map.required("lon", Format.DECIMAL);
    return lat == null || lon == null
        ? null
        : map.build("lat", "coordinates", LOCATION_CURE, () -> new Coordinates(lat, lon));
  }

  /** {@code {title, url, date}}; an address and a date are not always known. */
  static Source source(Fields map) {
    String title = map.required("title", Format.TEXT);
    String url = map.optional("url", Format.WEB_ADDRESS);
    return new Source(title, url, map.optional("date", Format.PARTIAL_DATE));
  }

  static List<Source> sources(Fields fields) {
    return fields.maps("sources", Parts::source);
  }

  static List<Source> requiredSources(Fields fields) {
    List<Source> sources = fields.requiredMaps("sources", Parts::source);
    if (sources.isEmpty() && fields.has("sources")) {
      fields.error("sources", "source", "sources is empty", "Name at least one, with its title.");
    }
    return sources;
  }

  /** {@code from} and {@code to}; null if one is missing or they are the wrong way round. */
  static Term term(Fields map, String from, String to) {
    var first = map.required(from, Format.DATE);
    var last = map.required(to, Format.DATE);
    return first == null || last == null
        ? null
        : map.build(
            to, "date", "Exchange the two dates, or correct one.", () -> new Term(first, last));
  }

  /**
   * A station's or an office's contact. Its source is one line of words, at whose end an address
   * may stand.
   */
  static Contact contact(Fields map, Set<Contact.Purpose> purposes) {
    Contact.Kind kind = map.required("kind", Format.of(Contact.Kind.class));
    Contact.Purpose purpose = map.required("purpose", Format.of(purposes));
    String source = map.optional("source", Format.TEXT);
    return new Contact(
        kind,
        purpose,
        ContactValue.read(map, kind),
        map.optional("verified", Format.DATE),
        source == null ? null : sourceLine(source));
  }

  /** A mission's contact; its source is a key of {@code mission-sources.yaml}. */
  static Contact missionContact(Fields map, Map<String, Source> sources) {
    Contact.Kind kind =
        map.required("kind", Format.of(Set.of(Contact.Kind.PHONE, Contact.Kind.EMAIL)));
    Contact.Purpose purpose =
        map.required(
            "purpose",
            Format.of(Set.of(Contact.Purpose.CONSULAR_PROTECTION, Contact.Purpose.SWITCHBOARD)));
    String value = ContactValue.read(map, kind);
    var verified = map.required("verified", Format.DATE);
    String key = map.required("source", Format.ID);
    if (key != null && !sources.containsKey(key)) {
      map.error(
          "source",
          "reference",
          "there is no source %s in mission-sources.yaml".formatted(key),
          NearestWord.cure(key, sources.keySet()));
    }
    return new Contact(kind, purpose, value, verified, key == null ? null : sources.get(key));
  }

  private static Source sourceLine(String line) {
    int address = line.indexOf("http");
    return address <= 0 || line.substring(address).contains(" ")
        ? new Source(line, null, null)
        : new Source(line.substring(0, address).strip(), line.substring(address), null);
  }
}
