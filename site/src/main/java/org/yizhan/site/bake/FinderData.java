package org.yizhan.site.bake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.site.content.Contact;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Station;

/**
 * What the finder in the browser needs and nothing more, one file per language: {@code countries}
 * as {@code [code, name, other name]}, {@code stations} as objects with the directory's own names.
 * Stations that take no requests are left out.
 */
final class FinderData {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Language, String> json = new EnumMap<>(Language.class);
  private final Map<Language, Address> addresses = new EnumMap<>(Language.class);

  FinderData(Content content) {
    for (Language language : Language.values()) {
      String text = json(content, language);
      json.put(language, text);
      addresses.put(
          language,
          new Address("data/finder." + language.code() + "." + Hash.of(text).forName() + ".json"));
    }
  }

  Address address(Language language) {
    return addresses.get(language);
  }

  void write(Path out) throws IOException {
    Files.createDirectories(out.resolve("data"));
    for (Map.Entry<Language, Address> entry : addresses.entrySet()) {
      Files.writeString(out.resolve(entry.getValue().path()), json.get(entry.getKey()));
    }
  }

  private static String json(Content content, Language language) {
    List<List<String>> countries =
        content.countries().values().stream()
            .map(c -> List.of(c.code(), c.name().in(language), c.name().in(language.twin())))
            .toList();
    List<Map<String, Object>> stations =
        content.stations().values().stream()
            .filter(station -> station.status() == Station.Status.ACTIVE)
            .map(station -> station(station, language))
            .toList();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("countries", countries);
    all.put("stations", stations);
    try {
      return JSON.writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> station(Station station, Language language) {
    boolean domestic = station.kind() == Station.Kind.DOMESTIC;
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", station.id());
    entry.put("name", station.title().in(language));
    entry.put("city", station.city().in(language));
    entry.put("country", station.country());
    entry.put("countries", domestic ? List.of(station.country()) : station.serves().countries());
    entry.put("places", station.serves().places());
    entry.put("lat", station.location().lat());
    entry.put("lon", station.location().lon());
    station.contacts().stream()
        .filter(contact -> contact.kind() == Contact.Kind.PHONE)
        .findFirst()
        .ifPresent(
            phone -> {
              entry.put("number", PhoneText.of(phone.value()));
              if (!station.sample()) {
                entry.put("tel", phone.value());
              }
            });
    if (station.sample()) {
      entry.put("sample", true);
    }
    return entry;
  }
}
